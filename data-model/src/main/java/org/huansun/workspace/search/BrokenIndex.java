package org.huansun.workspace.search;

/** The index holds what it never wrote; it is to be made anew. */
public final class BrokenIndex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenIndex() {
        super("the search index is broken");
    }
}
