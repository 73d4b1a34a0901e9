package org.huansun.workspace.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the index in the attached database {@code view}. */
public final class SearchTables {

    /** What is thrown away with the views. */
    private static final List<String> DERIVED = List.of("search_made", "search_posting", "search_pending");

    /** All of them. */
    public static final List<String> NAMES = Stream.concat(DERIVED.stream(), Stream.of("evidence_text")).toList();

    private SearchTables() {}

    /** The statements that make them empty, but for the texts of files, which stay where they are. */
    public static List<String> making() {
        String script = Arrays.stream(script().split("\n")).filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Stream.concat(DERIVED.stream().map(table -> "DROP TABLE IF EXISTS view." + table),
                Arrays.stream(script.split(";")).map(String::strip).filter(sql -> !sql.isEmpty())
                        .map(sql -> sql.replaceFirst("^CREATE TABLE (IF NOT EXISTS )?", "CREATE TABLE $1view."))).toList();
    }

    private static String script() {
        try (InputStream stream = SearchTables.class.getResourceAsStream("/org/huansun/workspace/search.sql")) {
            if (stream == null) {
                throw new IllegalStateException("search.sql");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
