package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import javafx.beans.binding.Bindings;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.ui.today.HealthLine;
import org.huansun.ui.today.NextMeeting;
import org.huansun.ui.today.NextStep;
import org.huansun.ui.today.Tally;
import org.huansun.ui.today.TodayActions;
import org.huansun.ui.today.TodayModel;
import org.huansun.ui.today.Todo;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.DeadlineList;
import org.huansun.workspace.DeadlineRow;

/** Fills 今日 and does what it asks. */
final class TodayDesk implements TodayActions {

    private static final int MOST = 200;
    private static final int SOON = 10;
    private static final int STEPS = 4;

    private final Bench bench;
    private final CasesDesk cases;
    private final MeetingDesk meetings;
    private final TodayModel model = new TodayModel();
    private Optional<String> only = Optional.empty();
    private Optional<HealthLine> ledgerHealth = Optional.empty();

    TodayDesk(Bench bench, CasesDesk cases, MeetingDesk meetings) {
        this.bench = bench;
        this.cases = cases;
        this.meetings = meetings;
        Bindings.bindContent(model.drafts(), bench.drafts().rows());
        bench.follow(this::refresh);
        bench.inBackground(() -> bench.workspace().check().isEmpty(), this::checked);
        refresh();
    }

    TodayModel model() {
        return model;
    }

    private void checked(boolean sound) {
        ledgerHealth = Optional.of(new HealthLine(Texts.text("desk.health.ledger"),
                Texts.text(sound ? "desk.health.sound" : "desk.health.damaged"), Optional.of(sound ? Tone.MET : Tone.OVERDUE)));
        refresh();
    }

    private void refresh() {
        LocalDate today = bench.workspace().today();
        DateWords dates = new DateWords(today);
        boolean works = bench.workspace().law().calendar().isWorkingDay(today);
        model.day().set(dates.whole(today) + " · " + Texts.text(works ? "desk.working-day" : "desk.day-off"));
        List<DeadlineRow> open = bench.workspace().list().deadlines().first(new DeadlineList.Which.Open(), MOST);
        model.tallies().setAll(
                tally("overdue", "desk.tally.overdue", Tone.OVERDUE, open),
                tally("near", "desk.tally.near", Tone.NEAR, open),
                tally("soon", "desk.tally.soon", Tone.NEUTRAL, open),
                tally("suspended", "desk.tally.suspended", Tone.SUSPENDED, open));
        model.todos().setAll(open.stream().filter(row -> only.map(id -> counts(id, row)).orElse(true))
                .sorted(Comparator.comparingInt((DeadlineRow row) -> row.state() == State.OVERDUE ? 0 : 1))
                .map(row -> todo(row, dates)).toList());
        model.meeting().set(meetings.next().map(meeting -> new NextMeeting(meeting.id(),
                meeting.when() + " · " + meeting.round() + " · " + meeting.caseName(), meeting.ready())));
        model.steps().setAll(steps(open));
        model.health().setAll(health());
    }

    private static Tally tally(String id, String title, Tone tone, List<DeadlineRow> open) {
        return new Tally(id, Texts.text(title), (int) open.stream().filter(row -> counts(id, row)).count(), tone);
    }

    private static boolean counts(String tally, DeadlineRow row) {
        long left = row.workingDaysLeft().orElse(Long.MAX_VALUE);
        return switch (tally) {
            case "overdue" -> row.state() == State.OVERDUE;
            case "near" -> row.state() == State.RUNNING && left <= StateWords.NEAR;
            case "soon" -> row.state() == State.RUNNING && left <= SOON;
            default -> row.state() == State.SUSPENDED;
        };
    }

    private Todo todo(DeadlineRow row, DateWords dates) {
        String name = row.obligor().isEmpty() ? row.name() : row.name() + " · " + row.obligor();
        return new Todo(DeadlineId.of(row), StateWords.of(row.state(), row.workingDaysLeft(), row.provisional()), name,
                row.caseId(), new DraftMark(bench.workspace().law().packs()).after(row.caseTitle(), row.pack()) + " " + row.caseNumber(), dates.day(row.due()),
                StateWords.left(row.state(), row.workingDaysLeft()), row.article());
    }

    private List<NextStep> steps(List<DeadlineRow> open) {
        List<NextStep> steps = new ArrayList<>();
        for (String caseId : open.stream().map(DeadlineRow::caseId).distinct().limit(STEPS).toList()) {
            CaseFile file = bench.workspace().caseFile(caseId, bench.workspace().today());
            file.deadlines().deadlines().stream().filter(deadline -> deadline.state().isOpen())
                    .min(Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX)))
                    .ifPresent(deadline -> steps.add(step(file, deadline)));
        }
        return steps;
    }

    private NextStep step(CaseFile file, Deadline deadline) {
        String due = deadline.due().map(day -> Texts.text("desk.by", new DateWords(bench.workspace().today()).day(day)))
                .orElse(Texts.text("desk.left.suspended"));
        return new NextStep(file.id(), file.title(), cases.wanted(deadline),
                Texts.text("desk.reason", deadline.period().name(), due, deadline.period().article()));
    }

    private List<HealthLine> health() {
        List<CaseRow> rows = bench.workspace().list().cases();
        int unsent = rows.stream().mapToInt(CaseRow::unsent).sum();
        List<HealthLine> lines = new ArrayList<>();
        lines.add(ledgerHealth.orElse(new HealthLine(Texts.text("desk.health.ledger"), Texts.text("desk.health.checking"),
                Optional.empty())));
        lines.add(new HealthLine(Texts.text("desk.health.unsent"), Texts.text("desk.entries", unsent), Optional.empty()));
        lines.add(new HealthLine(Texts.text("desk.health.calendar"),
                Texts.text("desk.sure-to", bench.workspace().law().calendar().sureTo()), Optional.empty()));
        return lines;
    }

    @Override
    public void record() {
        cases.recordSomewhere();
    }

    @Override
    public void openCase(String caseId) {
        cases.open(caseId);
    }

    @Override
    public void explain(Todo todo) {
        cases.explain(todo.caseId(), todo.id());
    }

    @Override
    public void only(Tally tally) {
        only = only.equals(Optional.of(tally.id())) ? Optional.empty() : Optional.of(tally.id());
        refresh();
    }

    @Override
    public void openMeeting(NextMeeting meeting) {
        meetings.open(meeting.id());
    }

    @Override
    public void newCase() {
        cases.newCase();
    }

    @Override
    public void goOn(DraftRow draft) {
        cases.goOn(draft);
    }

    @Override
    public void discard(DraftRow draft) {
        bench.drafts().discard(draft);
    }
}
