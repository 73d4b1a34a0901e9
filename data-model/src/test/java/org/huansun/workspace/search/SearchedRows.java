package org.huansun.workspace.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The views' tables in memory, with an index over them, and what LIKE says to the same rows. */
final class SearchedRows implements AutoCloseable {

    private final Map<Long, String> shas = new HashMap<>();
    private final Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");

    SearchedRows() throws SQLException, IOException {
        execute("ATTACH ':memory:' AS view");
        try (InputStream views = SearchIndex.class.getResourceAsStream("/org/huansun/workspace/views.sql")) {
            execute(new String(views.readAllBytes(), StandardCharsets.UTF_8).replaceAll("CREATE (TABLE|INDEX) ", "CREATE $1 view."));
        }
        for (String statement : SearchTables.making()) {
            execute(statement);
        }
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What is done to the index. */
    interface Change {
        void to(SearchChanges index) throws SQLException;
    }

    void change(Change change) throws SQLException {
        connection.setAutoCommit(false);
        try (SearchChanges changes = new SearchChanges(connection)) {
            change.to(changes);
            changes.finish();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void make() throws SQLException {
        try (SearchIndex index = new SearchIndex(connection)) {
            index.make();
        }
    }

    /** Writes the row of an entry, of which the index is to be told. */
    void entry(long position, String text) throws SQLException {
        with("INSERT INTO view.entry_row VALUES (?, 1, 'remark-made', '2026-03-05', ?)", position, text);
    }

    /** Writes the row of a file, or takes it away where it has no name, and tells the index. */
    void file(SearchChanges index, long position, String sha256, Optional<String> name) throws SQLException {
        long key = SearchKind.EVIDENCE.key(position);
        Optional<SearchDocument> before = document(key);
        if (before.isPresent()) {
            index.fileChanged(position, shas.getOrDefault(position, ""), before);
        }
        with("DELETE FROM view.evidence_row WHERE pos = ?", position);
        if (name.isPresent()) {
            with("INSERT INTO view.evidence_row VALUES (?, 1, '', ?, ?, 1, '2026-03-05')", position, sha256, name.get());
            index.fileChanged(position, sha256, Optional.empty());
            shas.put(position, sha256);
        }
        index.changed(key, before, document(key));
    }

    private Optional<SearchDocument> document(long key) throws SQLException {
        try (SearchIndex index = new SearchIndex(connection)) {
            return index.document(key);
        }
    }

    /** Writes the row of a case. */
    void caseRow(long position, String title, String number, String place, String person) throws SQLException {
        with("INSERT INTO view.case_row VALUES (?1, ?1, ?2, 1, ?3, '', ?4, '', 1, '', '', ?5, '', 1, 1, 1, 1, '', '', 1, 1, 1, 1, NULL)",
                position, number, title, place, person);
    }

    void party(long position, String name) throws SQLException {
        with("INSERT INTO view.party_row VALUES (?, 1, 'obligor', ?)", position, name);
    }

    void evidenceText(String sha256, String text) throws SQLException {
        with("INSERT INTO view.evidence_text VALUES (?, ?)", sha256, text);
    }

    private void with(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The keys that a search finds, each held against its text where the index alone doesn't settle it. */
    List<Long> found(String words) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (SearchIndex index = new SearchIndex(connection)) {
            SearchWords wanted = new SearchWords(words);
            for (long key : keys(index.find(wanted))) {
                if (SearchIndex.isSettled(wanted) || index.holds(key, wanted)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    static List<Long> keys(KeySet set) {
        List<Long> keys = new ArrayList<>();
        for (SearchKind kind : SearchKind.values()) {
            OptionalLong next = set.before(kind, Long.MAX_VALUE);
            while (next.isPresent()) {
                keys.add(next.getAsLong());
                next = set.before(kind, next.getAsLong());
            }
        }
        return keys.stream().sorted().toList();
    }

    /** What LIKE finds in the same rows, no character having a meaning of its own. */
    List<Long> like(String words) throws SQLException {
        TreeSet<Long> keys = new TreeSet<>();
        String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        String like = " LIKE ?1 ESCAPE '!' ";
        try (PreparedStatement query = connection.prepareStatement("SELECT pos + ?2 FROM view.entry_row WHERE text" + like
                + "UNION ALL SELECT pos + ?3 FROM view.party_row WHERE name" + like
                + "UNION ALL SELECT case_pos + ?4 FROM view.case_row WHERE title" + like + "OR number" + like + "OR place" + like
                + "OR person" + like + "UNION ALL SELECT pos + ?5 FROM view.evidence_row WHERE name" + like
                + "UNION ALL SELECT pos + ?6 FROM view.evidence_row NATURAL JOIN view.evidence_text WHERE text" + like)) {
            query.setString(1, pattern);
            query.setLong(2, SearchKind.ENTRY.start());
            query.setLong(3, SearchKind.PARTY.start());
            query.setLong(4, SearchKind.CASE.start());
            query.setLong(5, SearchKind.EVIDENCE.start());
            query.setLong(6, SearchKind.EVIDENCE_TEXT.start());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getLong(1));
                }
            }
        }
        return List.copyOf(keys);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
