package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import org.huansun.problem.BadInput;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.csv.CsvTable;

/** The list of cases as CSV. */
final class CaseTable {

    private CaseTable() {}

    /** @throws BadInput if the file can't be written */
    static void write(List<CaseRow> rows, Path file) {
        List<String> heads = List.of(Texts.text("desk.csv.heads").split(",", -1));
        new CsvTable(heads, rows.stream().map(CaseTable::line).toList()).write(file);
    }

    private static List<String> line(CaseRow row) {
        return List.of(row.number(), row.title(), row.stage(), pack(row), row.person(), row.state().word(), row.deadline(), row.due());
    }

    private static String pack(CaseRow row) {
        return row.packMark().isEmpty() ? row.pack() : row.pack() + " · " + row.packMark();
    }
}
