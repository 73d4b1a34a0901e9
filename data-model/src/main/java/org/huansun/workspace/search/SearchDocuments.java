package org.huansun.workspace.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents as they stand in the rows of the views. */
final class SearchDocuments {

    private final Statements statements;

    SearchDocuments(Statements statements) {
        this.statements = statements;
    }

    /** Ends where the condition on the position follows. */
    private static String select(SearchKind kind) {
        return switch (kind) {
            case CASE -> "SELECT case_pos, title || char(31) || number || char(31) || place || char(31) || person "
                    + "FROM view.case_row WHERE case_pos ";
            case PARTY -> "SELECT pos, name FROM view.party_row WHERE pos ";
            case ENTRY -> "SELECT pos, text FROM view.entry_row WHERE pos ";
            case EVIDENCE -> "SELECT pos, name FROM view.evidence_row WHERE pos ";
            case EVIDENCE_TEXT -> "SELECT pos, text FROM view.evidence_row NATURAL JOIN view.evidence_text WHERE pos ";
        };
    }

    /** What is done with a document. */
    interface Use {
        void of(SearchDocument document) throws SQLException;
    }

    /** The document with a key, if there is one. */
    Optional<SearchDocument> find(long key) throws SQLException {
        List<SearchDocument> found = new ArrayList<>(1);
        statements.each(select(SearchKind.of(key)) + "= ?", row -> found.add(document(SearchKind.of(key), row)),
                SearchKind.position(key));
        return found.stream().findFirst();
    }

    /** Gives all documents, in the order of their keys. */
    void each(Use use) throws SQLException {
        for (SearchKind kind : SearchKind.values()) {
            statements.each(select(kind) + "> 0 ORDER BY 1", row -> use.of(document(kind, row)));
        }
    }

    private static SearchDocument document(SearchKind kind, ResultSet row) throws SQLException {
        return new SearchDocument(kind.key(row.getLong(1)), row.getString(2));
    }

    /** The text of a file, blank where it is not known or there is none. */
    String text(String sha256) throws SQLException {
        List<String> texts = new ArrayList<>(1);
        statements.each("SELECT text FROM view.evidence_text WHERE sha256 = ?", row -> texts.add(row.getString(1)), sha256);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** Where a file was added to a case. */
    List<Long> positionsOf(String sha256) throws SQLException {
        List<Long> positions = new ArrayList<>();
        statements.each("SELECT pos FROM view.evidence_row WHERE sha256 = ?", row -> positions.add(row.getLong(1)), sha256);
        return positions;
    }
}
