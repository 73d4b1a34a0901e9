package org.huansun.ui.workbench;

import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.Tone;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Workspace;

/** Cases of the list in words. */
final class CaseLines {

    private final Workspace workspace;
    private final DateWords dates;

    CaseLines(Workspace workspace) {
        this.workspace = workspace;
        this.dates = new DateWords(workspace.today());
    }

    CaseRow line(org.huansun.workspace.CaseRow row) {
        Optional<DeadlineRow> urgent = row.urgent();
        return new CaseRow(row.id(), row.number(), row.title(), StageNames.of(row.stage()), row.pack(),
                workspace.law().packs().find(row.pack()).flatMap(pack -> pack.standing().mark()).orElse(""), row.person(),
                urgent.map(it -> StateWords.of(it.state(), it.workingDaysLeft(), it.provisional())).orElse(DeadlineState.MET),
                urgent.map(DeadlineRow::name).orElse(""), urgent.map(it -> dates.day(it.due())).orElse(""),
                urgent.map(it -> StateWords.left(it.state(), it.workingDaysLeft())).orElse(""),
                row.channel(), row.place(), dates.day(row.openedOn()), dates.day(row.lastOn()), String.valueOf(row.entries()),
                row.unsent() == 0 ? "" : String.valueOf(row.unsent()), row.findings() == 0 ? "" : String.valueOf(row.findings()),
                row.gravest().map(CaseLines::tone).orElse(Tone.NEUTRAL));
    }

    private static Tone tone(Weight gravest) {
        return switch (gravest) {
            case BREACH -> Tone.OVERDUE;
            case DEPARTURE -> Tone.NEAR;
            case NOTICE -> Tone.NEUTRAL;
        };
    }
}
