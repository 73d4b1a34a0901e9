package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huansun.ui.clues.ImportModel.Tally;
import org.huansun.ui.clues.ResultRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RowResult;
import org.huansun.workspace.clue.RowResult.CameIn;
import org.huansun.workspace.clue.RowResult.Duplicate;
import org.huansun.workspace.clue.RowResult.Excluded;
import org.huansun.workspace.clue.RowResult.Refused;

/** What became of a register, as the page shows it. */
final class ClueRows {

    private static final int SAMPLES = 4;

    /** What stands in a column's first rows. */
    static String samples(RegisterTable table, int column) {
        return table.first(SAMPLES * 2).stream().filter(row -> column < row.cells().size()).map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty()).limit(SAMPLES).map(cell -> cell.replaceAll("[\\r\\n]+", " "))
                .collect(Collectors.joining("  |  "));
    }

    List<ResultRow> rows(ImportReport report) {
        return report.rows().stream().map(ClueRows::row).toList();
    }

    private static ResultRow row(RowResult row) {
        return new ResultRow(row.line(), tone(row), ImportReport.outcome(row), row.title(), row instanceof CameIn in ? in.reading() : "",
                ImportReport.explanation(row), ImportReport.basis(row), row.original(), ImportReport.caseNumber(row));
    }

    private static Tone tone(RowResult row) {
        return switch (row) {
            case CameIn in -> in.remarks().isEmpty() ? Tone.MET : Tone.NEAR;
            case Excluded excluded -> Tone.SUSPENDED;
            case Duplicate duplicate -> Tone.NEUTRAL;
            case Refused refused -> Tone.OVERDUE;
        };
    }

    List<Tally> tallies(ImportReport report) {
        boolean ahead = report.rows().stream().anyMatch(row -> row instanceof CameIn in && in.caseNumber().isEmpty());
        List<Tally> tallies = new ArrayList<>();
        add(tallies, Tone.MET, ahead ? "clues.tally.ahead" : "clues.tally.in", report.count(CameIn.class));
        add(tallies, Tone.OVERDUE, "clues.tally.refused", report.count(Refused.class));
        add(tallies, Tone.SUSPENDED, "clues.tally.excluded", report.count(Excluded.class));
        add(tallies, Tone.NEUTRAL, "clues.tally.duplicate", report.count(Duplicate.class));
        return tallies;
    }

    private static void add(List<Tally> tallies, Tone tone, String key, int count) {
        if (count > 0 || tone == Tone.MET) {
            tallies.add(new Tally(tone, Texts.text(key, count)));
        }
    }
}
