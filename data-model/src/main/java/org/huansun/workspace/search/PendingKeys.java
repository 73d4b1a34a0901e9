package org.huansun.workspace.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys whose documents have changed since they were written into the postings, if they ever were. */
final class PendingKeys {

    private final Statements statements;

    PendingKeys(Statements statements) {
        this.statements = statements;
    }

    /**
     * A key that is pending.
     *
     * @param indexed the document as the postings know it, empty where they don't
     */
    record Pending(long key, Optional<SearchDocument> indexed) {}

    /** Notes a key, unless it is noted already. */
    void add(long key, Optional<SearchDocument> indexed) throws SQLException {
        statements.change("INSERT OR IGNORE INTO view.search_pending VALUES (?, ?)",
                key, indexed.map(SearchDocument::joined).orElse(null));
    }

    Optional<Pending> find(long key) throws SQLException {
        List<Pending> found = new ArrayList<>(1);
        statements.each("SELECT key, indexed FROM view.search_pending WHERE key = ?", row -> found.add(pending(row)), key);
        return found.stream().findFirst();
    }

    /** The first of them, at most so many. */
    List<Pending> first(long most) throws SQLException {
        List<Pending> all = new ArrayList<>();
        statements.each("SELECT key, indexed FROM view.search_pending ORDER BY key LIMIT ?", row -> all.add(pending(row)), most);
        return all;
    }

    private static Pending pending(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        return new Pending(key, Optional.ofNullable(row.getString(2))
                .map(text -> new SearchDocument(key, text)));
    }

    void remove(long key) throws SQLException {
        statements.change("DELETE FROM view.search_pending WHERE key = ?", key);
    }

    void clear() throws SQLException {
        statements.change("DELETE FROM view.search_pending");
    }

    int size() throws SQLException {
        int[] size = new int[1];
        statements.each("SELECT count(*) FROM view.search_pending", row -> size[0] = row.getInt(1));
        return size[0];
    }
}
