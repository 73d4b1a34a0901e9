package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.DutyDay;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Workspace;

/** Deadlines and duties as the calendar shows them on their days. */
final class DayEvents {

    private static final String SEPARATOR = "/";

    private final LocalDate today;
    private final DateWords dates;
    private final WorkCalendar calendar;
    private final DraftMark marks;
    private final Map<String, String> named = new HashMap<>();

    DayEvents(Workspace workspace) {
        this.today = workspace.today();
        this.dates = new DateWords(today);
        this.calendar = workspace.law().calendar();
        this.marks = new DraftMark(workspace.law().packs());
    }

    /** On its last day; what stands still has none and stands on today. */
    DayEvent due(DeadlineRow row) {
        return event(row, row.due().orElse(today), row.isOwn() ? Look.OWN : Look.LAW, "");
    }

    /** On the day by which nobody can argue. */
    DayEvent safe(DeadlineRow row) {
        return event(row, row.safeBy().orElseThrow(), Look.SAFE, "safe:");
    }

    private DayEvent event(DeadlineRow row, LocalDate day, Look look, String prefix) {
        DeadlineState state = StateWords.of(row.state(), row.workingDaysLeft(), row.provisional());
        String safe = row.safeBy().map(by -> Texts.text("desk.safe-by", dates.day(by)) + " · ").orElse("");
        return new DayEvent(prefix + row.caseId() + SEPARATOR + DeadlineId.of(row), look, day,
                look == Look.SAFE ? Tone.NEUTRAL : state.tone(), state.word(), row.name(), row.caseId(), caseName(row), row.obligor(),
                row.due().map(DayEvents::spoken).orElseGet(() -> Texts.text("desk.no-day")),
                row.isOwn() ? Texts.text("case.own.strength") : Texts.text("desk.from", dates.day(row.triggerOn())),
                row.isOwn() ? Texts.text("case.own") : safe + row.article(),
                StateWords.left(row.state(), row.workingDaysLeft()));
    }

    private String caseName(DeadlineRow row) {
        return named.computeIfAbsent(row.caseId(), id -> marks.after(row.caseTitle(), row.pack()));
    }

    /** Whether a duty was done is not recorded anywhere: what has passed has passed. */
    DayEvent duty(DutyDay day, RulePack pack) {
        long left = calendar.workingDaysBetween(today, day.day());
        boolean passed = day.day().isBefore(today);
        Tone tone = passed ? Tone.NEUTRAL : left <= StateWords.NEAR ? Tone.NEAR : Tone.ACCENT;
        String state = passed ? Texts.text("desk.duty.passed") : left <= StateWords.NEAR ? DeadlineState.NEAR.word() : Texts.text("desk.duty.to-come");
        return new DayEvent("duty:" + day.pack() + SEPARATOR + day.duty().article() + SEPARATOR + day.duty().id() + SEPARATOR + day.day(),
                Look.DUTY, day.day(), tone, state, day.duty().name(), "", pack.id(), "", spoken(day.day()),
                day.duty().text(), pack.id() + " " + day.duty().article(),
                StateWords.left(passed ? State.CANCELLED : State.RUNNING, Optional.of(left)));
    }

    private static String spoken(LocalDate day) {
        return day + " " + DateWords.weekday(day);
    }

    /** The deadline that an event comes from, as its case names it; of a duty its pack. */
    static String deadline(DayEvent event) {
        return event.id().substring(event.id().indexOf(SEPARATOR) + 1);
    }

    /** The pack and the article of a duty. */
    static Optional<String[]> article(DayEvent event) {
        return Optional.of(event).filter(it -> it.look() == Look.DUTY)
                .map(it -> it.id().substring("duty:".length()).split(SEPARATOR, 3));
    }
}
