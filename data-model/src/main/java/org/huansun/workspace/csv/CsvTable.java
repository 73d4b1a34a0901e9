package org.huansun.workspace.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;
import org.huansun.workspace.file.FinishedFile;

/**
 * A table as CSV (RFC 4180), with a byte order mark so that office programs read it as UTF-8. What a table program would take
 * for a formula is marked as plain text by an apostrophe, which reading takes off again.
 *
 * @param rows each with as many cells as there are heads
 */
public record CsvTable(List<String> heads, List<List<String>> rows) {

    /** A formula begins so, in full width too; after an apostrophe it is one that was marked before. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-＝＋＠－\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'+[=+@\\-＝＋＠－\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\r\n].*", Pattern.DOTALL);

    /** Begins a file, so that office programs read it as UTF-8. */
    public static final String MARK = "\uFEFF";

    /** Ends a line (RFC 4180). */
    public static final String LINE_END = "\r\n";

    public CsvTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The file's text, its byte order mark included. */
    public String text() {
        return rows.stream().map(CsvTable::line).collect(Collectors.joining(LINE_END, MARK + line(heads) + LINE_END,
                rows.isEmpty() ? "" : LINE_END));
    }

    /** Writes the file, whole or not at all. @throws BadInput if it can't be written */
    public void write(Path file) {
        FinishedFile.write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    /** A line without its end: for tables that are too long to be held in memory. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String value) {
        String plain = FORMULA.matcher(value).matches() ? "'" + value : value;
        return QUOTED.matcher(plain).matches() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    /** A cell that was read, without the apostrophe that marks it as no formula. */
    public static String unmarked(String cell) {
        return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
