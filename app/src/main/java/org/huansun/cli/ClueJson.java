package org.huansun.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huansun.rules.ClueRegister;
import org.huansun.rules.Duty;
import org.huansun.seed.Code;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.QuarterList;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RowResult;
import org.huansun.workspace.clue.RowResult.CameIn;
import org.huansun.workspace.clue.RowResult.Duplicate;
import org.huansun.workspace.clue.RowResult.Excluded;
import org.huansun.workspace.clue.RowResult.Refused;

/** Registers and lists of clues as JSON. */
final class ClueJson {

    private ClueJson() {}

    static Json report(RegisterTable table, ColumnMapping mapping, ImportReport report) {
        Map<String, String> columns = new LinkedHashMap<>();
        mapping.columns().forEach((field, column) -> columns.put(Code.of(field), table.heads().get(column)));
        return new Json().with("file", report.file()).with("encoding", table.format().code())
                .with("separator", table.format().separator()).with("columns", columns)
                .with("cameIn", report.count(CameIn.class)).with("excluded", report.count(Excluded.class))
                .with("duplicates", report.count(Duplicate.class)).with("refused", report.count(Refused.class))
                .with("stopped", report.stopped()).with("rows", report.rows().stream().map(ClueJson::row).toList());
    }

    private static Json row(RowResult row) {
        Json json = new Json().with("line", row.line()).with("title", row.title());
        Json whole = switch (row) {
            case CameIn in -> json.with("result", "came-in").with("case", in.caseNumber()).with("pack", in.pack()).with("remarks", in.remarks());
            case Excluded out -> json.with("result", "excluded").with("pack", out.pack()).with("article", out.article()).with("reason", out.reason());
            case Duplicate twice -> json.with("result", "duplicate").with("of", twice.of());
            case Refused not -> json.with("result", "refused").with("reasons", not.reasons());
        };
        return row instanceof CameIn ? whole : whole.with("original", row.original());
    }

    static Json list(QuarterList list) {
        return new Json().with("quarter", list.quarter()).with("from", list.quarter().from()).with("to", list.quarter().to())
                .with("pack", list.pack().id()).with("name", list.register().name()).with("article", list.register().article())
                .with("to-whom", list.register().to()).with("every", list.duty().map(Duty::every)).with("due", list.due())
                .with("form", list.register().form()).with("marks", list.marks()).with("excluded", list.excluded())
                .with("columns", list.register().columns().stream().map(ClueRegister.Column::head).toList())
                .with("rows", list.rows());
    }
}
