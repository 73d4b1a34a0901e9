package org.huansun.ui.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.huansun.time.DayKind;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.calendar.CalendarActions;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.CalendarModel.CaseChoice;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;

/** Fills 期限日历 and does what it asks. */
final class CalendarDesk implements CalendarActions {

    private static final String SEPARATOR = "/";

    private static final String PAGE = "calendar";

    private final Bench bench;
    private final CasesDesk cases;
    private final CalendarModel model;

    CalendarDesk(Bench bench, CasesDesk cases) {
        this.bench = bench;
        this.cases = cases;
        this.model = new CalendarModel(bench.workspace().today(), new CaseChoice("", Texts.text("desk.all-cases")));
        bench.followOn(PAGE, () -> turnTo(model.month().get()));
    }

    CalendarModel model() {
        return model;
    }

    @Override
    public void turnTo(YearMonth month) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        WorkCalendar calendar = bench.workspace().law().calendar();
        List<MonthDay> days = first.datesUntil(last.plusDays(1)).map(day -> day(day, calendar)).toList();
        List<DeadlineRow> due = bench.workspace().list().deadlines().due(first, last);
        offer(due);
        model.show(days, due.stream().map(this::event).toList());
    }

    /** The cases that have something in this month; one that was chosen stays to be chosen. */
    private void offer(List<DeadlineRow> due) {
        CaseChoice all = model.cases().getFirst();
        CaseChoice chosen = model.onlyCase().get();
        List<CaseChoice> choices = new ArrayList<>(List.of(all));
        if (!chosen.equals(all)) {
            choices.add(chosen);
        }
        due.stream().map(row -> new CaseChoice(row.caseId(), row.caseTitle())).distinct()
                .filter(choice -> !choice.equals(chosen)).forEach(choices::add);
        model.cases().setAll(choices);
        model.onlyCase().set(chosen);
    }

    private static MonthDay day(LocalDate day, WorkCalendar calendar) {
        DayKind kind = calendar.kindOf(day);
        Nature nature = switch (kind) {
            case WORKING -> calendar.isSure(day) ? Nature.WORK : Nature.UNSURE_WORK;
            case WEEKEND -> calendar.isSure(day) ? Nature.WEEKEND : Nature.UNSURE_WEEKEND;
            case HOLIDAY -> Nature.HOLIDAY;
            case MAKE_UP -> Nature.MAKE_UP;
        };
        return new MonthDay(day, nature, calendar.nameOf(day).orElse(""), List.of());
    }

    private DayEvent event(DeadlineRow row) {
        DateWords dates = new DateWords(bench.workspace().today());
        String safe = row.safeBy().map(day -> Texts.text("desk.safe-by", dates.day(day)) + " · ").orElse("");
        return new DayEvent(row.caseId() + SEPARATOR + DeadlineId.of(row), row.due().orElseThrow(),
                StateWords.of(row.state(), row.workingDaysLeft(), row.provisional()), row.name(), row.caseId(),
                new DraftMark(bench.workspace().law().packs()).after(row.caseTitle(), row.pack()),
                row.isOwn() ? Texts.text("case.own.strength") : Texts.text("desk.from", dates.day(row.triggerOn())),
                row.isOwn() ? Texts.text("case.own") : safe + row.article(),
                StateWords.left(row.state(), row.workingDaysLeft()));
    }

    @Override
    public void explain(DayEvent event) {
        cases.explain(event.caseId(), event.id().substring(event.id().indexOf(SEPARATOR) + 1));
    }
}
