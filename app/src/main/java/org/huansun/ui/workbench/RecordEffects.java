package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Wording;
import org.huansun.casefile.change.EntryChange;
import org.huansun.casefile.meeting.Foreseen;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.NextStepWording;
import org.huansun.rules.LawBook;
import org.huansun.ui.cases.ConcernRow;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.cases.EffectRow.Change;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;

/** What recording a draft would do to a case, as 记一笔 shows it. */
record RecordEffects(List<EffectRow> deadlines, List<ConcernRow> concerns) {

    private static final String UNSAVED = "unsaved";

    /** Compares on a day; nothing is recorded. */
    static RecordEffects of(Draft draft, CaseFile file, LawBook law, LocalDate today) {
        Fact entry = Fact.of(UNSAVED, draft.type(), draft.on(), draft.supersedes(), draft.body());
        EntryChange change = EntryChange.of(file.facts(), entry, today, file.choice().pack(), law.calendar());
        DateWords dates = new DateWords(today);
        NextStepWording steps = new NextStepWording(law.types());
        List<ConcernRow> concerns = new ArrayList<>();
        change.against().forEach(step -> concerns.add(new ConcernRow(
                step.leave() == NextStep.Leave.FORBIDDEN ? ConcernRow.Nature.FORBIDDEN : ConcernRow.Nature.BEFORE,
                steps.sentence(step), step.article())));
        concerns.addAll(findings(change.arising(), ConcernRow.Nature.ARISING).toList());
        concerns.addAll(ifHeld(draft, file, law, today));
        concerns.addAll(findings(change.vanishing(), ConcernRow.Nature.VANISHING).toList());
        return new RecordEffects(change.deadlines().stream().map(it -> effect(it, dates)).toList(), concerns);
    }

    /** What would be found if a planned meeting were held on its day. */
    private static List<ConcernRow> ifHeld(Draft draft, CaseFile file, LawBook law, LocalDate today) {
        if (!draft.type().equals("meeting-planned")) {
            return List.of();
        }
        Foreseen foreseen = Foreseen.meeting(file.facts(), today, new DeadlineEngine(file.choice().pack(), law.calendar()),
                draft.body().count("round").orElse(1), draft.on());
        Wording wording = new Wording();
        return foreseen.findings().stream().map(finding -> new ConcernRow(ConcernRow.Nature.ARISING,
                Texts.text("desk.if-held", wording.sentence(finding)), finding.article().orElse(""))).toList();
    }

    private static Stream<ConcernRow> findings(List<Finding> findings, ConcernRow.Nature nature) {
        Wording wording = new Wording();
        return findings.stream()
                .map(finding -> new ConcernRow(nature, wording.sentence(finding), finding.article().orElse("")));
    }

    static EffectRow effect(DeadlineChange change, DateWords dates) {
        Deadline shown = change.after().or(change::before).orElseThrow();
        String name = shown.obligor().map(who -> shown.period().name() + " · " + who).orElse(shown.period().name());
        boolean moved = change.after().isEmpty() || !change.after().map(Deadline::due).equals(change.before().map(Deadline::due));
        String before = change.before().filter(was -> moved).map(was -> day(was, dates)).orElse("");
        return new EffectRow(change(change), name, before,
                change.after().map(is -> day(is, dates)).orElse(Texts.text("desk.gone")), shown.period().article());
    }

    /** The day, or that there is none as long as it stands still. */
    private static String day(Deadline deadline, DateWords dates) {
        return deadline.due().map(dates::day).orElse(Texts.text(
                deadline.state() == State.SUSPENDED ? "desk.left.suspended" : "desk.no-day"));
    }

    private static Change change(DeadlineChange change) {
        boolean over = change.after().map(Deadline::state).filter(State.OVERDUE::equals).isPresent();
        return switch (change.kind()) {
            case STARTED -> over ? Change.OVERDUE : Change.STARTED;
            case SUSPENDED -> Change.SUSPENDED;
            case RESUMED -> Change.RESUMED;
            case MOVED -> over && change.before().map(Deadline::state).filter(State.OVERDUE::equals).isEmpty()
                    ? Change.OVERDUE : Change.MOVED;
            case MET -> Change.MET;
            case MET_LATE -> Change.MET_LATE;
            case CANCELLED -> Change.CANCELLED;
            case REOPENED -> Change.REOPENED;
            case GONE -> Change.GONE;
        };
    }
}
