package org.huansun.ui.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.huansun.rules.DutyDays;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.time.DayKind;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.calendar.CalendarFilter;
import org.huansun.ui.calendar.CalendarModel.Form;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.calendar.MonthPage;
import org.huansun.ui.calendar.StripRow;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CalendarDeadlines;
import org.huansun.workspace.CasePages;
import org.huansun.workspace.DeadlineQuestion;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Workspace;

/**
 * What the calendar shows of a month, made off the screen.
 *
 * @param strips empty unless bars are asked for
 * @param rows the deadlines that fall due in the month, as the views hold them
 */
record CalendarAnswer(
        MonthPage page, List<StripRow> strips, Function<LocalDate, MonthDay> nature, List<DeadlineRow> rows, List<DayEvent> duties,
        long suspended, List<CalendarFilter> cases, List<CalendarFilter> persons, List<CalendarFilter> packs) {

    private static final int MOST_BARS = 5_000;
    private static final int MOST_CASES = 2_000;

    static CalendarAnswer of(Workspace workspace, YearMonth month, CalendarChoice choice, Form form) {
        return new Making(workspace, month, choice).answer(form);
    }

    private static final class Making {

        private final Workspace workspace;
        private final YearMonth month;
        private final ChosenDeadlines chosen;
        private final CalendarDeadlines deadlines;
        private final CalendarDeadlines everything;
        private final LocalDate first;
        private final LocalDate last;
        private final DayEvents events;
        private final CasePages pages;

        Making(Workspace workspace, YearMonth month, CalendarChoice choice) {
            this.workspace = workspace;
            this.month = month;
            this.chosen = new ChosenDeadlines(workspace, choice);
            this.deadlines = workspace.list().deadlines().calendar(chosen.question());
            this.everything = workspace.list().deadlines().calendar(DeadlineQuestion.ALL);
            this.first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            this.last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            this.events = new DayEvents(workspace);
            this.pages = workspace.list().pages();
        }

        CalendarAnswer answer(Form form) {
            List<DeadlineRow> rows = chosen.wantsDeadlines() ? deadlines.due(first, last) : List.of();
            List<DayEvent> duties = duties();
            List<DayEvent> all = new ArrayList<>(rows.stream().map(events::due).toList());
            all.addAll(duties.stream().filter(chosen::lets).toList());
            if (chosen.wantsDeadlines()) {
                all.addAll(deadlines.safe(first, last).stream().map(events::safe).toList());
            }
            all.sort(Comparator.comparing(DayEvent::day));
            WorkCalendar calendar = workspace.law().calendar();
            List<MonthDay> days = first.datesUntil(last.plusDays(1)).map(day -> CalendarAnswer.day(day, calendar)).toList();
            List<StripRow> strips = form == Form.STRIPS ? strips(duties) : List.of();
            long bars = strips.stream().filter(StripRow.Bar.class::isInstance).count();
            String count = form == Form.STRIPS ? Texts.text("calendar.count", bars) : count(rows.size(), duties);
            return new CalendarAnswer(MonthPage.of(month, days, all, count, bars >= MOST_BARS ? Texts.text("calendar.notice.most", MOST_BARS) : notice(calendar)), strips,
                    day -> CalendarAnswer.day(day, calendar), rows, duties.stream().filter(chosen::lets).toList(),
                    chosen.wantsDeadlines() ? deadlines.suspended() : 0,
                    deadlines.cases(first, last, MOST_CASES).stream().map(named -> new CalendarFilter(named.id(), named.title())).toList(),
                    names(pages.persons()), names(packs().stream().map(RulePack::id).toList()));
        }

        private static List<CalendarFilter> names(List<String> names) {
            return names.stream().map(name -> new CalendarFilter(name, name)).toList();
        }

        private List<StripRow> strips(List<DayEvent> duties) {
            LocalDate end = month.atEndOfMonth();
            List<DeadlineRow> reaching = chosen.wantsDeadlines()
                    ? deadlines.reaching(month.atDay(1), end, workspace.today(), MOST_BARS) : List.of();
            List<DayEvent> inMonth = duties.stream().filter(chosen::lets).filter(duty -> YearMonth.from(duty.day()).equals(month)).toList();
            return new StripBars(events, workspace.today()).rows(reaching, inMonth);
        }

        private String count(int found, List<DayEvent> duties) {
            long shown = found + duties.stream().filter(chosen::lets).count();
            return chosen.isEverything() ? Texts.text("calendar.count", shown)
                    : Texts.text("calendar.count.of", shown, everything.count(first, last) + duties.size());
        }

        private String notice(WorkCalendar calendar) {
            LocalDate end = month.atEndOfMonth();
            return calendar.isSure(end) ? "" : calendar.isSure(month.atDay(1))
                    ? Texts.text("calendar.notice.partly", calendar.sureTo()) : Texts.text("calendar.notice.unsure");
        }

        private List<DayEvent> duties() {
            return packs().stream().flatMap(pack -> DutyDays.in(pack, first, last).stream().map(day -> events.duty(day, pack)))
                    .sorted(Comparator.comparing(DayEvent::day)).toList();
        }

        /** The pack that governs the office's region, and those that cases are under. */
        private List<RulePack> packs() {
            Set<String> ids = new LinkedHashSet<>();
            ids.add(workspace.law().packs().governing(new Region(workspace.settings().region()), workspace.today()).id());
            ids.addAll(pages.packs());
            return ids.stream().flatMap(id -> workspace.law().packs().find(id).stream()).toList();
        }
    }

    /** A day with what the official arrangement says of it. */
    static MonthDay day(LocalDate day, WorkCalendar calendar) {
        DayKind kind = calendar.kindOf(day);
        Nature nature = switch (kind) {
            case WORKING -> calendar.isSure(day) ? Nature.WORK : Nature.UNSURE_WORK;
            case WEEKEND -> calendar.isSure(day) ? Nature.WEEKEND : Nature.UNSURE_WEEKEND;
            case HOLIDAY -> Nature.HOLIDAY;
            case MAKE_UP -> Nature.MAKE_UP;
        };
        return new MonthDay(day, nature, calendar.nameOf(day).orElse(""), List.of());
    }
}
