package org.huansun.workspace;

import org.huansun.workspace.search.SearchIndex;
import org.jooq.DSLContext;

/** Makes the search index from the views' rows, all at once. */
final class SearchMaking {

    private SearchMaking() {}

    /** Lets go of the index before the rows are written without telling it of each. */
    static void forget(DSLContext tables) {
        tables.connection(connection -> {
            try (SearchIndex index = new SearchIndex(connection)) {
                index.forget();
            }
        });
    }

    static void make(DSLContext tables) {
        tables.connection(connection -> {
            try (SearchIndex index = new SearchIndex(connection)) {
                index.make();
            }
        });
    }
}
