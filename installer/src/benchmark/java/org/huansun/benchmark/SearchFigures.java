package org.huansun.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.rules.LawBook;
import org.huansun.workspace.FoundText;
import org.huansun.workspace.MadeUpWorkspace;
import org.huansun.workspace.SearchQuestion;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.search.SearchWords;

/** What a search costs beside SQLite's LIKE over the same rows, in one process. */
final class SearchFigures {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final InstantSource CLOCK = InstantSource.fixed(DAY.atTime(10, 0).atZone(Workspace.ZONE).toInstant());

    private static final int FIRST = 50;
    private static final int RUNS = 9;
    private static final double ALLOWED = 1.0 / 20;
    private static final double RARE = 0.01;

    private static final String LIKE = "SELECT count(*) FROM (SELECT pos FROM entry_row WHERE text LIKE ?1 ESCAPE '!' "
            + "UNION ALL SELECT pos FROM party_row WHERE name LIKE ?1 ESCAPE '!' "
            + "UNION ALL SELECT pos FROM evidence_row WHERE name LIKE ?1 ESCAPE '!' "
            + "UNION ALL SELECT case_pos FROM case_row WHERE title LIKE ?1 ESCAPE '!' OR number LIKE ?1 ESCAPE '!' "
            + "OR place LIKE ?1 ESCAPE '!' OR person LIKE ?1 ESCAPE '!')";

    private final Workspace workspace;
    private final Connection views;
    private final long rows;

    private SearchFigures(Workspace workspace, Connection views) throws SQLException {
        this.workspace = workspace;
        this.views = views;
        this.rows = number("SELECT (SELECT count(*) FROM entry_row) + (SELECT count(*) FROM party_row) "
                + "+ (SELECT count(*) FROM evidence_row) + (SELECT count(*) FROM case_row)");
    }

    /** Prints one line a figure, for a workspace of that size. */
    static void print(int cases, long entries) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("huansun-search");
        try {
            LawBook law = LawBook.shipped();
            new MadeUpWorkspace(cases, entries, 1, DAY).make(folder.resolve("w"), law, CLOCK);
            try (Workspace workspace = Workspace.open(folder.resolve("w"), law, CLOCK);
                    Connection views = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w/views.db"))) {
                new SearchFigures(workspace, views).print();
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void print() throws SQLException {
        long index = number("SELECT coalesce(sum(length(distances) + 14), 0) FROM search_posting");
        long pages = number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        System.out.printf("search over %,d rows: the index takes about %.0f of %.0f MB of the views%n", rows, index / 1e6, pages / 1e6);
        List<String> pairs = pairs();
        print("rare pair", pairs.stream().filter(pair -> count(pair) < rows * RARE)
                .max(Comparator.comparingLong(this::count)).orElseThrow());
        print("common pair", pairs.stream().max(Comparator.comparingLong(this::count)).orElseThrow());
        print("one character", pairs.getFirst().substring(0, 1));
        print("initials", "hgyx");
        print("a sentence's beginning", pairs.getFirst() + pairs.get(2));
    }

    /** The pairs of some texts. */
    private List<String> pairs() throws SQLException {
        List<String> pairs = new ArrayList<>();
        try (PreparedStatement query = views.prepareStatement("SELECT text FROM entry_row WHERE pos % 50021 = 7 LIMIT 12");
                ResultSet texts = query.executeQuery()) {
            while (texts.next()) {
                String text = texts.getString(1);
                for (int at = 0; at + 2 <= text.length(); at++) {
                    if (text.substring(at, at + 2).chars().allMatch(Character::isIdeographic)) {
                        pairs.add(text.substring(at, at + 2));
                    }
                }
            }
        }
        return pairs.stream().distinct().toList();
    }

    private long count(String words) {
        return workspace.search().count(new SearchWords(words)).values().stream().mapToInt(Integer::intValue).sum();
    }

    private void print(String what, String words) throws SQLException {
        double[] search = new double[RUNS];
        double[] like = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            List<FoundText> first = workspace.search().find(SearchQuestion.first(new SearchWords(words), FIRST));
            long found = count(words);
            search[run] = (System.nanoTime() - begun) / 1e6;
            begun = System.nanoTime();
            long matched = like(words);
            like[run] = (System.nanoTime() - begun) / 1e6;
            if (first.size() != Math.min(found, FIRST) || found < matched) {
                throw new IllegalStateException(words + ": " + found + " found, LIKE " + matched);
            }
        }
        Arrays.sort(search);
        Arrays.sort(like);
        double ratio = search[RUNS / 2] / like[RUNS / 2];
        System.out.printf("search, %-22s %-6s %,9d hits: first %d and count %7.2f ms, LIKE %7.1f ms, 1/%.0f, %.2f of the 1/20 allowed%n",
                what, words, count(words), FIRST, search[RUNS / 2], like[RUNS / 2], 1 / ratio, ratio / ALLOWED);
    }

    private long like(String words) throws SQLException {
        try (PreparedStatement query = views.prepareStatement(LIKE)) {
            query.setString(1, "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            try (ResultSet row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = views.prepareStatement(sql); ResultSet row = query.executeQuery()) {
            return row.getLong(1);
        }
    }
}
