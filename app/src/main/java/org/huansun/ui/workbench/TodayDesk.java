package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.handling.Responsibility;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.ui.today.HealthLine;
import org.huansun.ui.today.NextMeeting;
import org.huansun.ui.today.NextStep;
import org.huansun.ui.today.PassedOn;
import org.huansun.ui.today.ReminderLine;
import org.huansun.ui.today.Tally;
import org.huansun.ui.today.TodayActions;
import org.huansun.ui.today.TodayModel;
import org.huansun.ui.today.Todo;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.DeadlineList;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineRow;

/** Fills 今日 and does what it asks. */
final class TodayDesk implements TodayActions {

    static final String PAGE = "today";

    private static final int MOST = 200;
    private static final int SOON = 10;
    private static final int STEPS = 4;
    private static final Map<String, Tone> TALLIES = tallies();
    private static final int MOST_PASSED_ON = 50;

    private final Bench bench;
    private final CasesDesk cases;
    private final MeetingDesk meetings;
    private final TodayModel model = new TodayModel();
    private final HealthDesk health;
    private final RemindersDesk reminders;
    private final Runnable arrangement;
    private Optional<String> only = Optional.empty();
    private long asked;

    /** @param arrangement opens the page where a year's arrangement is taken in */
    TodayDesk(Bench bench, CasesDesk cases, MeetingDesk meetings, RemindersDesk reminders, Runnable arrangement) {
        this.reminders = reminders;
        this.arrangement = arrangement;
        this.bench = bench;
        this.cases = cases;
        this.meetings = meetings;
        this.health = new HealthDesk(bench, this::refresh);
        Bindings.bindContent(model.drafts(), bench.drafts().rows());
        Bindings.bindContent(model.reminders(), reminders.lines());
        meetings.onShown(this::showMeeting);
        bench.followOn(PAGE, this::refresh);
        health.begin();
    }

    private static Map<String, Tone> tallies() {
        Map<String, Tone> tallies = new LinkedHashMap<>();
        tallies.put("overdue", Tone.OVERDUE);
        tallies.put("near", Tone.NEAR);
        tallies.put("soon", Tone.NEUTRAL);
        tallies.put("suspended", Tone.SUSPENDED);
        return tallies;
    }

    TodayModel model() {
        return model;
    }

    /** What the views say for this page. */
    private record Answer(List<Tally> tallies, List<Todo> todos, List<NextStep> steps,
            List<HealthLine> health, List<PassedOn> passedOn) {}

    private void refresh() {
        LocalDate today = bench.workspace().today();
        boolean works = bench.workspace().law().calendar().isWorkingDay(today);
        model.day().set(new DateWords(today).whole(today) + " · " + Texts.text(works ? "desk.working-day" : "desk.day-off"));
        Which which = which(only.orElse(""));
        asked++;
        long ticket = asked;
        bench.inBackground(() -> answer(which), answer -> {
            if (ticket == asked) {
                show(answer);
            }
        });
    }

    private Answer answer(Which which) {
        DeadlineList deadlines = bench.workspace().list().deadlines();
        DateWords dates = new DateWords(bench.workspace().today());
        List<DeadlineRow> first = deadlines.first(which, MOST);
        List<DeadlineRow> open = which instanceof Which.Open ? first : deadlines.first(new Which.Open(), STEPS * STEPS);
        return new Answer(TALLIES.entrySet().stream().map(tally -> tally(tally.getKey(), tally.getValue(), deadlines)).toList(),
                first.stream().map(row -> todo(row, dates)).toList(), steps(open), health.lines(deadlines), passedOn(dates));
    }

    private void showMeeting() {
        model.meeting().set(meetings.next().map(next -> new NextMeeting(next.id(),
                next.when() + " · " + next.round(), next.caseName(), next.ready())));
    }

    private void show(Answer answer) {
        model.tallies().setAll(answer.tallies());
        model.todos().setAll(answer.todos());
        model.steps().setAll(answer.steps());
        model.health().setAll(answer.health());
        model.passedOn().setAll(answer.passedOn());
    }

    private List<PassedOn> passedOn(DateWords dates) {
        String here = bench.workspace().settings().person();
        List<PassedOn> passed = new ArrayList<>();
        for (String caseId : bench.workspace().list().handedOver(MOST_PASSED_ON)) {
            CaseFile file = bench.workspace().caseFile(caseId, bench.workspace().today());
            file.responsibility().pending().filter(handover -> handover.waitsFor(here) || Responsibility.isSame(handover.from(), here))
                    .ifPresent(handover -> passed.add(new PassedOn(caseId, file.title(),
                            Texts.text("handling.from-to", handover.from(), handover.to(), dates.day(handover.on())),
                            Texts.text(handover.waitsFor(here) ? "today.passed-on.mine" : "today.passed-on.theirs"))));
        }
        return passed;
    }

    private Tally tally(String id, Tone tone, DeadlineList deadlines) {
        return new Tally(id, Texts.text("desk.tally." + id), Math.toIntExact(deadlines.count(which(id))), tone);
    }

    private Which which(String tally) {
        LocalDate today = bench.workspace().today();
        WorkCalendar calendar = bench.workspace().law().calendar();
        return switch (tally) {
            case "overdue" -> new Which.Overdue();
            case "near" -> new Which.DueBy(lastDay(calendar, today, StateWords.NEAR));
            case "soon" -> new Which.DueBy(lastDay(calendar, today, SOON));
            case "suspended" -> new Which.Suspended();
            default -> new Which.Open();
        };
    }

    /** The last day to which there are no more than so many working days: days off behind the last of them belong to it. */
    private static LocalDate lastDay(WorkCalendar calendar, LocalDate today, int workingDays) {
        return calendar.plusWorkingDays(today, workingDays + 1L).minusDays(1);
    }

    private Todo todo(DeadlineRow row, DateWords dates) {
        String name = row.obligor().isEmpty() ? row.name() : row.name() + " · " + row.obligor();
        String named = row.statedDue().filter(day -> !row.due().equals(Optional.of(day)))
                .map(day -> Texts.text("desk.stated-beside", name, dates.day(day))).orElse(name);
        return new Todo(DeadlineId.of(row), StateWords.of(row.state(), row.workingDaysLeft(), row.provisional()), named,
                row.caseId(), new DraftMark(bench.workspace().law().packs()).after(row.caseTitle(), row.pack()), row.caseNumber(), dates.day(row.due()),
                StateWords.left(row.state(), row.workingDaysLeft()), row.isOwn() ? Texts.text("case.own") : row.article());
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
    public void openReminder(ReminderLine reminder) {
        cases.explain(reminder.caseId(), reminder.deadlineId());
    }

    @Override
    public void sawReminder(ReminderLine reminder) {
        reminders.saw(reminder);
    }

    @Override
    public void sawAllReminders() {
        reminders.sawAll();
    }

    @Override
    public void setReminders() {
        reminders.set();
    }

    @Override
    public void loadArrangement() {
        arrangement.run();
    }

    @Override
    public void openHandover(PassedOn passed) {
        cases.openTab(passed.caseId(), HandlingDesk.TAB);
    }

    @Override
    public void openMeeting(NextMeeting meeting) {
        meetings.open(meeting.id());
    }

    @Override
    public void checkAll() {
        health.checkAll();
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
