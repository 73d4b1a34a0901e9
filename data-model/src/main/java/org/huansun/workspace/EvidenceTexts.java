package org.huansun.workspace;

import java.util.List;
import org.huansun.workspace.search.SearchChanges;
import org.jooq.impl.DSL;

/**
 * The text layers of originals, for searching. They are read from the originals by whoever has the time, kept beside the views,
 * and read again where those are lost.
 */
public final class EvidenceTexts {

    private final Store store;

    EvidenceTexts(Store store) {
        this.store = store;
    }

    /** The originals of live evidence whose text nobody has put yet, by SHA-256, at most so many. */
    public List<String> missing(int limit) {
        return store.read(tables -> tables.fetch("SELECT DISTINCT sha256 FROM view.evidence_row WHERE sha256 <> '' AND sha256 NOT IN "
                + "(SELECT sha256 FROM view.evidence_text) LIMIT {0}", DSL.val(limit)).getValues(0, String.class));
    }

    /**
     * Keeps the text of an original, from then on it is found; one that is there already stays.
     *
     * @param text blank where it has none
     */
    public void put(String sha256, String text) {
        // SQLite's own functions end a text at a NUL.
        String kept = text.replace('\0', ' ').strip();
        store.write(tables -> {
            int added = tables.execute("INSERT OR IGNORE INTO view.evidence_text VALUES ({0}, {1})", DSL.val(sha256), DSL.val(kept));
            if (added > 0 && !kept.isEmpty()) {
                tables.connection(connection -> {
                    try (SearchChanges search = new SearchChanges(connection)) {
                        search.textAdded(sha256);
                        search.finish();
                    }
                });
            }
            return added;
        });
    }
}
