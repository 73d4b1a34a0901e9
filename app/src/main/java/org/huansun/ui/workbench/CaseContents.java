package org.huansun.ui.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;
import org.huansun.ui.cases.CaseHead;
import org.huansun.ui.cases.CaseModel;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.cases.FindingRow;
import org.huansun.ui.cases.NextStepRow;
import org.huansun.ui.cases.PartyRow;
import org.huansun.ui.cases.TimelineEntry;
import org.huansun.ui.kit.CaseStage;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** What a case's page says, put into words off the screen. */
record CaseContents(
        CaseHead head,
        List<CaseStage> stages,
        List<TimelineEntry> timeline,
        String timelineNote,
        List<DeadlineRow> deadlines,
        List<NextStepRow> next,
        List<PartyRow> parties,
        List<FindingRow> findings) {

    static CaseContents of(Workspace workspace, CaseFile file) {
        DateWords dates = new DateWords(workspace.today());
        return new CaseContents(head(file), StageNames.bar(file.progress(), dates),
                new Timeline(workspace.law().types(), file, dates).lines(),
                Texts.text("desk.timeline-note", file.entries().size(), file.superseded().size()),
                deadlines(workspace, file), new NextRows(workspace.law().types(), dates).rows(file),
                file.parties().stream().map(party -> new PartyRow(party.entry(), role(workspace, party.role()), party.name(),
                        party.attributes().text("address").orElse(""))).toList(),
                FindingRows.of(file.findings()));
    }

    private static List<DeadlineRow> deadlines(Workspace workspace, CaseFile file) {
        DeadlineRows rows = new DeadlineRows(workspace, file);
        Stream<DeadlineRow> ofTheLaw = file.deadlines().deadlines().stream()
                .sorted(Comparator.comparingInt(DeadlineRows::urgency).thenComparing(DeadlineRows::day)).map(rows::row);
        List<OwnDeadline> own = OwnDeadlines.of(file.state());
        return Stream.concat(ofTheLaw, IntStream.range(0, own.size()).filter(at -> own.get(at).state().isOpen())
                .mapToObj(at -> rows.own(own.get(at), at + 1))).toList();
    }

    private static CaseHead head(CaseFile file) {
        RulePack pack = file.choice().pack();
        Standing standing = pack.standing();
        boolean certain = standing.status() == Standing.Status.IN_FORCE || standing.status() == Standing.Status.REPEALED;
        return new CaseHead(file.id(), file.title(), file.number(), StageNames.of(file.progress()),
                pack.id() + " · " + standing.mark().orElse(StandingWords.of(standing)), certain ? Tone.NEUTRAL : Tone.PROVISIONAL,
                pack.title() + "\n" + standing.note());
    }

    private static String role(Workspace workspace, String role) {
        return workspace.law().types().find("party-added").flatMap(type -> type.attribute("role"))
                .map(attribute -> attribute.choices().getOrDefault(role, role)).orElse(role);
    }

    void showIn(CaseModel model) {
        model.head().set(head);
        model.stages().setAll(stages);
        model.timeline().setAll(timeline);
        model.timelineNote().set(timelineNote);
        model.deadlines().setAll(deadlines);
        model.next().setAll(next);
        model.parties().setAll(parties);
        model.findings().setAll(findings);
    }
}
