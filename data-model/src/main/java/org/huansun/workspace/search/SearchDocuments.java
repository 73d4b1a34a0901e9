package org.huansun.workspace.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents as they stand in the views: entries in {@code entry_row}, names in {@code search_name}, texts of files. */
final class SearchDocuments {

    private static final String ENTRIES = "SELECT pos, case_id, entry_id, text FROM view.entry_row WHERE pos ";
    private static final String NAMES = "SELECT key, case_id, ref, fields FROM view.search_name WHERE key ";
    private static final String TEXTS = "SELECT key - " + SearchKind.EVIDENCE.start()
            + ", case_id, ref, text FROM view.search_name JOIN view.evidence_text ON sha256 = ref WHERE key ";

    private final Statements statements;

    SearchDocuments(Statements statements) {
        this.statements = statements;
    }

    private static String select(SearchKind kind) {
        return switch (kind) {
            case ENTRY -> ENTRIES;
            case CASE, PARTY, EVIDENCE -> NAMES;
            case EVIDENCE_TEXT -> TEXTS;
        };
    }

    /** Where a key stands in the table that its document is read from. */
    private static long place(long key) {
        return switch (SearchKind.of(key)) {
            case ENTRY -> SearchKind.position(key);
            case CASE, PARTY, EVIDENCE -> key;
            case EVIDENCE_TEXT -> SearchKind.EVIDENCE.key(SearchKind.position(key));
        };
    }

    /** What is done with a document. */
    interface Use {
        void of(SearchDocument document) throws SQLException;
    }

    /** The document with a key, if there is one. */
    Optional<SearchDocument> find(long key) throws SQLException {
        SearchKind kind = SearchKind.of(key);
        List<SearchDocument> found = new ArrayList<>(1);
        statements.each(select(kind) + "= ?", row -> found.add(document(kind, row)), place(key));
        return found.stream().findFirst();
    }

    /** Gives all documents, in the order of their keys. */
    void each(Use use) throws SQLException {
        for (SearchKind kind : SearchKind.values()) {
            statements.each(select(kind) + "BETWEEN ? AND ? ORDER BY 1", row -> use.of(document(kind, row)),
                    place(kind.start()), place(kind.end() - 1));
        }
    }

    private static SearchDocument document(SearchKind kind, ResultSet row) throws SQLException {
        long key = kind == SearchKind.ENTRY ? SearchKind.ENTRY.key(row.getLong(1)) : row.getLong(1);
        return new SearchDocument(key, row.getString(2), row.getString(3), SearchDocument.fieldsOf(row.getString(4)));
    }

    /** The keys of a case's names. */
    List<Long> names(String caseId) throws SQLException {
        return keys("SELECT key FROM view.search_name WHERE case_id = ?", caseId);
    }

    /** The keys of the names of a file. */
    List<Long> namesOf(String sha256) throws SQLException {
        return keys("SELECT key FROM view.search_name WHERE ref = ? AND ref <> ''", sha256);
    }

    private List<Long> keys(String query, String value) throws SQLException {
        List<Long> keys = new ArrayList<>();
        statements.each(query, row -> keys.add(row.getLong(1)), value);
        return keys;
    }

    /** Keeps a name, instead of what had its key. */
    void put(SearchDocument name) throws SQLException {
        statements.change("INSERT OR REPLACE INTO view.search_name VALUES (?, ?, ?, ?)",
                name.key(), name.caseId(), name.ref(), name.joined());
    }

    void remove(long key) throws SQLException {
        statements.change("DELETE FROM view.search_name WHERE key = ?", key);
    }
}
