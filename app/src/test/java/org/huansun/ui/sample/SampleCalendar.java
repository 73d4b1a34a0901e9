package org.huansun.ui.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.huansun.ui.calendar.CalendarActions;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.CalendarView;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;

/** May 2026. */
public final class SampleCalendar {

    private SampleCalendar() {}

    public static CalendarView month() {
        return new CalendarView(model(CalendarModel.Form.MONTH), new Actions());
    }

    public static CalendarView list() {
        return new CalendarView(model(CalendarModel.Form.LIST), new Actions());
    }

    public static CalendarView empty() {
        CalendarModel model = new CalendarModel(LocalDate.of(2026, 8, 11), new CalendarModel.CaseChoice("", "全部案件"));
        model.show(days(YearMonth.of(2026, 8)), List.of());
        return new CalendarView(model, new Actions());
    }

    private static CalendarModel model(CalendarModel.Form form) {
        CalendarModel model = new CalendarModel(LocalDate.of(2026, 5, 11), new CalendarModel.CaseChoice("", "全部案件"));
        model.form().set(form);
        model.show(days(YearMonth.of(2026, 5)), events());
        return model;
    }

    private static List<DayEvent> events() {
        List<DayEvent> events = new ArrayList<>(List.of(
                event("1", 6, DeadlineState.NEAR, "义务人答复", "尾矿库案"),
                event("2", 8, DeadlineState.MET, "初步核查", "草场案"),
                event("3", 11, DeadlineState.RUNNING, "磋商期限", "某某化工渗坑案"),
                event("4", 11, DeadlineState.NEAR, "进展报告", "采砂案"),
                event("5", 15, DeadlineState.SUSPENDED, "调查", "红树林案"),
                event("6", 20, DeadlineState.OVERDUE, "起诉", "造纸案"),
                event("7", 25, DeadlineState.RUNNING, "签协议", "林地案"),
                event("8", 29, DeadlineState.PROVISIONAL, "办结报告", "尾矿库案")));
        for (int i = 0; i < 7; i++) {
            events.add(event("m" + i, 27, DeadlineState.RUNNING, "答复", "第 " + i + " 件样例案件名字稍长的"));
        }
        return events;
    }

    private static DayEvent event(String id, int day, DeadlineState state, String name, String caseName) {
        return new DayEvent(
                id, LocalDate.of(2026, 5, day), state, name, "c" + id, caseName, "02-10 送达，次日起算，90 日", "稳妥日 05-11 · 第二十七条、第四十九条、民法典第二百零一条", "44 个工作日");
    }

    private static List<MonthDay> days(YearMonth month) {
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        LocalDate last = month.atEndOfMonth().with(DayOfWeek.SUNDAY);
        return first.datesUntil(last.plusDays(1)).map(SampleCalendar::day).toList();
    }

    private static MonthDay day(LocalDate day) {
        boolean labour = day.getMonthValue() == 5 && day.getDayOfMonth() <= 5;
        boolean makeUp = day.equals(LocalDate.of(2026, 5, 9));
        Nature nature = labour
                ? Nature.HOLIDAY
                : makeUp ? Nature.MAKE_UP : day.getDayOfWeek().getValue() > 5 ? Nature.WEEKEND : Nature.WORK;
        return new MonthDay(day, nature, labour ? "劳动节" : "", List.of());
    }

    private static final class Actions implements CalendarActions {
        @Override
        public void turnTo(YearMonth month) {}

        @Override
        public void explain(DayEvent event) {}
    }
}
