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
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The views' tables in memory, with an index over them, and what LIKE says to the same rows. */
final class SearchTables implements AutoCloseable {

    private final Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");

    SearchTables() throws SQLException, IOException {
        execute("ATTACH ':memory:' AS view");
        for (String script : List.of("views.sql", "search.sql", "evidence-text.sql")) {
            try (InputStream stream = SearchIndex.class.getResourceAsStream("/org/huansun/workspace/" + script)) {
                execute(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("CREATE (TABLE|INDEX) (IF NOT EXISTS )?", "CREATE $1 $2view."));
            }
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
        with("INSERT INTO view.entry_row (pos, case_id, entry_id, type, on_day, clock, device, text) "
                + "VALUES (?, 'a-case', ?, 'remark-made', '2026-03-05', '', '', ?)", position, "entry-" + position, text);
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

    static SearchDocument name(SearchKind kind, long position, String... fields) {
        return new SearchDocument(kind.key(position), "a-case", "", List.of(fields));
    }

    static SearchDocument evidence(long position, String sha256, String name) {
        return new SearchDocument(SearchKind.EVIDENCE.key(position), "a-case", sha256, List.of(name));
    }

    /** The keys that a search finds, each held against its text where the index alone doesn't settle it. */
    List<Long> found(String words) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (SearchIndex index = new SearchIndex(connection)) {
            SearchWords wanted = new SearchWords(words);
            for (long key : keys(index.find(wanted))) {
                if (SearchIndex.isSettled(wanted) || index.document(key).flatMap(it -> it.match(wanted)).isPresent()) {
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

    /** What LIKE finds in the same rows, no character having a meaning of its own; no words hold the sign between fields. */
    List<Long> like(String words) throws SQLException {
        TreeSet<Long> keys = new TreeSet<>();
        String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        try (PreparedStatement query = connection.prepareStatement("SELECT pos + ?2 FROM view.entry_row "
                + "WHERE text LIKE ?1 ESCAPE '!' UNION ALL SELECT key FROM view.search_name WHERE fields LIKE ?1 ESCAPE '!' "
                + "UNION ALL SELECT key - ?3 FROM view.search_name JOIN view.evidence_text ON sha256 = ref "
                + "WHERE text LIKE ?1 ESCAPE '!' AND key BETWEEN ?3 AND ?4")) {
            query.setString(1, pattern);
            query.setLong(2, SearchKind.ENTRY.start());
            query.setLong(3, SearchKind.EVIDENCE.start());
            query.setLong(4, SearchKind.EVIDENCE.end() - 1);
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
