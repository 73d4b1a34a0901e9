package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huansun.problem.BadInput;
import org.huansun.ui.cases.CaseColumn;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CasePage;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CasePage.Key;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.csv.CsvTable;

/** A list of cases as CSV, page by page, however many they are. */
final class CaseTable {

    private static final int PAGE = 1_000;

    private final Workspace workspace;
    private final CaseQuery query;
    private final List<CaseColumn> columns;

    CaseTable(Workspace workspace, CaseQuery query, List<CaseColumn> columns) {
        this.workspace = workspace;
        this.query = query;
        this.columns = List.copyOf(columns);
    }

    /**
     * Writes the file; half of one is taken away again.
     *
     * @return whether it was written to the end
     * @throws BadInput if the file can't be written
     */
    boolean write(Path file, LongWork work) {
        try {
            boolean whole = writeAll(file, work);
            if (!whole) {
                Files.deleteIfExists(file);
            }
            return whole;
        } catch (IOException unwritable) {
            throw new BadInput(Texts.text("desk.not-written"), file.toString(), Texts.text("desk.other-place"), unwritable);
        }
    }

    private boolean writeAll(Path file, LongWork work) throws IOException {
        long total = workspace.list().pages().count(query.filters());
        long done = 0;
        CaseLines lines = new CaseLines(workspace);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(CsvTable.MARK + line(CaseColumn::title));
            Optional<From> next = Optional.of(new From.Head());
            while (next.isPresent() && !work.isStopped()) {
                CasePage page = workspace.list().pages().page(query, next.get(), PAGE);
                for (org.huansun.workspace.CaseRow row : page.rows()) {
                    CaseRow shown = lines.line(row);
                    out.write(line(column -> cell(column, shown)));
                }
                done += page.rows().size();
                work.at(done, total);
                next = page.last().filter(key -> page.rows().size() == PAGE).map((Key key) -> new From.Behind(key));
            }
            return next.isEmpty();
        }
    }

    private static String cell(CaseColumn column, CaseRow row) {
        return switch (column) {
            case DEADLINE -> row.deadline().isEmpty() ? "" : row.deadline() + " · " + row.state().word();
            case PACK -> row.packMark().isEmpty() ? row.pack() : row.pack() + " · " + row.packMark();
            default -> column.words(row);
        };
    }

    private String line(Function<CaseColumn, String> cells) {
        return CsvTable.line(columns.stream().map(cells).toList()) + CsvTable.LINE_END;
    }
}
