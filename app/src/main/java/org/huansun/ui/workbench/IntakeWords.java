package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huansun.ui.evidence.IntakeLines;
import org.huansun.ui.evidence.IntakeLines.Line;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.HoldingCase;
import org.huansun.workspace.IntakeReport;
import org.huansun.workspace.IntakeReport.Outcome;

/** What became of the files that were to come in, in words. */
final class IntakeWords {

    private IntakeWords() {}

    static IntakeLines of(IntakeReport report) {
        List<Line> notTaken = new ArrayList<>();
        List<Line> there = new ArrayList<>();
        List<Line> elsewhere = new ArrayList<>();
        for (IntakeReport.Line line : report.lines()) {
            switch (line.outcome()) {
                case Outcome.NotTaken(String reason) -> notTaken.add(new Line(line.shown(), reason));
                case Outcome.AlreadyThere already -> there.add(new Line(line.shown(),
                        Texts.text("desk.evidence.there", already.entry().body().text("name").orElse(""))));
                case Outcome.CameIn came when !came.elsewhere().isEmpty() -> elsewhere.add(new Line(line.shown(),
                        came.elsewhere().stream().map(HoldingCase::title).collect(Collectors.joining("、"))));
                case Outcome.CameIn came -> { }
            }
        }
        return new IntakeLines(Texts.text("desk.evidence.report", report.cameIn(), there.size(), notTaken.size()),
                report.stopped().orElse(""), notTaken, there, elsewhere);
    }
}
