package org.huansun.ui.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.List;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.calendar.CalendarFilter;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineQuestion;
import org.huansun.workspace.Workspace;

/** What is chosen on the calendar, as a question to the views. */
final class ChosenDeadlines {

    private final Workspace workspace;
    private final CalendarChoice choice;

    /** Whose day it is. */
    enum Kind {
        LAW,
        OWN,
        DUTY
    }

    /** How a deadline stands. */
    enum State {
        OPEN,
        OVERDUE,
        NEAR,
        RUNNING,
        SUSPENDED,
        PROVISIONAL,
        MET,
        MET_LATE,
        CANCELLED
    }

    ChosenDeadlines(Workspace workspace, CalendarChoice choice) {
        this.workspace = workspace;
        this.choice = choice;
    }

    /** The kinds to choose from. */
    static List<CalendarFilter> kinds() {
        return Stream.of(Kind.values()).map(kind -> new CalendarFilter(kind.name(), Texts.text("calendar.kind." + lower(kind)))).toList();
    }

    /** The states to choose from. */
    static List<CalendarFilter> states() {
        return Stream.of(State.values()).map(state -> new CalendarFilter(state.name(), Texts.text("calendar.state." + lower(state)))).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isEverything() {
        return choice.filters() == 0;
    }

    /** Whether deadlines of cases are wanted at all. */
    boolean wantsDeadlines() {
        return !choice.kind().equals(Kind.DUTY.name());
    }

    /** Whether a duty is wanted: it belongs to no case and to no person, and how it stands is not recorded. */
    boolean lets(DayEvent duty) {
        boolean kind = choice.kind().isEmpty() || choice.kind().equals(Kind.DUTY.name());
        boolean pack = choice.pack().isEmpty() || choice.pack().equals(duty.caseName());
        return kind && pack && choice.caseId().isEmpty() && choice.person().isEmpty() && choice.state().isEmpty();
    }

    DeadlineQuestion question() {
        return new DeadlineQuestion(some(choice.caseId()), some(choice.person()), some(choice.pack()),
                one(Kind.values(), choice.kind()).flatMap(ChosenDeadlines::kind), one(State.values(), choice.state()).map(this::which));
    }

    private static Optional<String> some(String id) {
        return Optional.of(id).filter(given -> !given.isEmpty());
    }

    /** One that another version kept and this one doesn't know narrows nothing. */
    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<DeadlineQuestion.Kind> kind(Kind kind) {
        return switch (kind) {
            case LAW -> Optional.of(DeadlineQuestion.Kind.LAW);
            case OWN -> Optional.of(DeadlineQuestion.Kind.OWN);
            case DUTY -> Optional.empty();
        };
    }

    private Which which(State state) {
        return switch (state) {
            case OPEN -> new Which.Open();
            case OVERDUE -> new Which.Overdue();
            case NEAR -> new Which.DueBy(workspace.law().calendar().plusWorkingDays(workspace.today(), StateWords.NEAR));
            case RUNNING -> new Which.Running();
            case SUSPENDED -> new Which.Suspended();
            case PROVISIONAL -> new Which.Provisional();
            case MET -> new Which.Met();
            case MET_LATE -> new Which.MetLate();
            case CANCELLED -> new Which.Cancelled();
        };
    }
}
