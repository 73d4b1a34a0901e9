package org.huansun.ui.library;

/** What the page asks of the rest. */
public interface LibraryActions {

    /** The user chose a pack: give the model its articles. */
    void choose(PackRow pack);

    /** Imports the official text of a pack. */
    void importText(PackRow pack);
}
