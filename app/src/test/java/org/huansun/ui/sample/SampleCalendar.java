package org.huansun.ui.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huansun.ui.calendar.CalendarActions;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.calendar.CalendarFilter;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.CalendarView;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.calendar.MonthPage;
import org.huansun.ui.calendar.StripBar;
import org.huansun.ui.calendar.StripMark;
import org.huansun.ui.calendar.StripPart;
import org.huansun.ui.calendar.StripRow;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/** The calendar with made-up deadlines on the official days off of 2025 and 2026. */
public final class SampleCalendar {

    /** Days off and days worked for them, by the notices for 2025 and 2026. */
    private static final Map<String, String> OFF = Map.of("2025-10-01/2025-10-08", "国庆节、中秋节", "2026-01-01/2026-01-03", "元旦",
            "2026-02-15/2026-02-23", "春节", "2026-05-01/2026-05-05", "劳动节", "2026-10-01/2026-10-07", "国庆节");
    private static final Map<String, String> WORKED = Map.of("2025-09-28", "国庆节、中秋节", "2025-10-11", "国庆节、中秋节", "2026-02-14", "春节",
            "2026-02-28", "春节", "2026-05-09", "劳动节", "2026-09-20", "国庆节", "2026-10-10", "国庆节");
    private static final LocalDate SURE_TO = LocalDate.of(2026, 12, 24);

    private SampleCalendar() {}

    public static CalendarView month() {
        return view(model(2026, 5, 11));
    }

    public static CalendarView goldenWeek() {
        return view(model(2026, 10, 9));
    }

    public static CalendarView goldenWeekBefore() {
        return view(model(2025, 10, 9));
    }

    public static CalendarView springFestival() {
        return view(model(2026, 2, 13));
    }

    public static CalendarView unsure() {
        CalendarModel model = model(2027, 5, 11);
        model.notice().set("本月放假安排未公布，按周末暂定");
        return view(model);
    }

    public static CalendarView list() {
        CalendarModel model = model(2026, 5, 11);
        model.form().set(CalendarModel.Form.LIST);
        return view(model);
    }

    /** The day with the most of them, opened. */
    public static CalendarView fullDay() {
        CalendarModel model = model(2026, 5, 11);
        model.open(LocalDate.of(2026, 5, 27));
        return view(model);
    }

    public static CalendarView strips() {
        CalendarModel model = model(2026, 5, 11);
        model.form().set(CalendarModel.Form.STRIPS);
        model.strips().show(rows(), SampleCalendar::day);
        return view(model);
    }

    public static CalendarView stripsEmpty() {
        CalendarModel model = model(2026, 5, 11);
        model.form().set(CalendarModel.Form.STRIPS);
        model.filters().offer(CalendarFilter.Kind.STATE, List.of(new CalendarFilter("MET", Texts.text("calendar.state.met"))));
        model.filters().apply(new CalendarChoice("c3", "尾矿库案", "", "", "", "MET"));
        return view(model);
    }

    public static CalendarView empty() {
        CalendarModel model = new CalendarModel(LocalDate.of(2026, 8, 11));
        model.show(MonthPage.of(YearMonth.of(2026, 8), days(YearMonth.of(2026, 8)), List.of(), "0 条", ""));
        return view(model);
    }

    static CalendarView view(CalendarModel model) {
        return new CalendarView(model, new Actions());
    }

    private static CalendarModel model(int year, int month, int day) {
        CalendarModel model = new CalendarModel(LocalDate.of(year, month, day));
        YearMonth shown = YearMonth.of(year, month);
        model.suspended().set("另有中止 3 条");
        model.show(MonthPage.of(shown, days(shown), events(shown), "21 条，共 64 条", ""));
        return model;
    }

    private static List<DayEvent> events(YearMonth month) {
        List<DayEvent> events = new ArrayList<>(List.of(
                event("1", month.atDay(6), Look.LAW, DeadlineState.NEAR, "义务人答复", "尾矿库案"),
                event("2", month.atDay(8), Look.LAW, DeadlineState.MET, "初步核查", "草场案"),
                event("3", month.atDay(11), Look.LAW, DeadlineState.RUNNING, "磋商期限", "某某化工渗坑案"),
                event("4", month.atDay(11), Look.LAW, DeadlineState.NEAR, "进展报告", "采砂案"),
                event("o", month.atDay(13), Look.OWN, DeadlineState.RUNNING, "第一期赔偿款", "采砂案"),
                event("s", month.atDay(15), Look.SAFE, DeadlineState.RUNNING, "送达告知书", "林地案"),
                event("t", month.atDay(18), Look.LAW, DeadlineState.RUNNING, "送达告知书", "林地案"),
                event("6", month.atDay(20), Look.LAW, DeadlineState.OVERDUE, "起诉", "造纸案"),
                event("u", month.atDay(21), Look.OWN, DeadlineState.OVERDUE, "开庭", "造纸案"),
                event("7", month.atDay(25), Look.LAW, DeadlineState.MET_LATE, "签协议", "林地案"),
                event("8", month.atDay(28), Look.LAW, DeadlineState.PROVISIONAL, "办结报告", "尾矿库案"),
                event("9", month.atDay(28), Look.LAW, DeadlineState.CANCELLED, "书面解释", "草场案"),
                new DayEvent("d", Look.DUTY, month.atDay(26), Tone.ACCENT, "定期", "上报季度筛查情况", "", "NX-2024", "",
                        "2026-05-26 星期二", "每季度报送线索筛查情况。", "NX-2024 第十条", "11 个工作日")));
        for (int i = 0; i < 9; i++) {
            events.add(event("m" + i, month.atDay(27), i % 4 == 3 ? Look.OWN : Look.LAW, DeadlineState.values()[i % 4], "义务人答复", "第 " + i + " 件样例案件名字稍长的"));
        }
        return events;
    }

    static DayEvent event(String id, LocalDate day, Look look, DeadlineState state, String name, String caseName) {
        return new DayEvent(id, look, day, look == Look.SAFE ? Tone.NEUTRAL : state.tone(), state.word(), name, "c" + id, caseName,
                id.equals("1") ? "某某矿业" : "", day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE),
                "02-10 送达，次日起算，90 日", "稳妥日 05-11 · 第二十七条、第四十九条、民法典第二百零一条", "44 个工作日");
    }

    private static List<StripRow> rows() {
        List<StripRow> rows = new ArrayList<>();
        rows.add(new StripRow.Group("机关的定期义务"));
        rows.add(bar(event("d", on(5, 26), Look.DUTY, DeadlineState.NEAR, "上报季度筛查情况", "NX-2024"), List.of(), marks(StripMark.Kind.DUE, 26)));
        rows.add(new StripRow.Group("某某化工渗坑案（征求意见稿）"));
        rows.add(bar(event("3", on(5, 11), Look.LAW, DeadlineState.RUNNING, "磋商期限", "某某化工渗坑案"),
                List.of(part(2, 11, 5, 11, StripPart.Kind.RUNNING)), marks(StripMark.Kind.DUE, 11)));
        rows.add(bar(event("5", on(5, 18), Look.LAW, DeadlineState.RUNNING, "调查期限", "某某化工渗坑案"),
                List.of(part(3, 3, 3, 20, StripPart.Kind.RUNNING), part(3, 21, 4, 12, StripPart.Kind.SUSPENDED), part(4, 13, 4, 24, StripPart.Kind.RUNNING),
                        part(4, 25, 5, 18, StripPart.Kind.EXTENDED)), marks(StripMark.Kind.DUE, 18)));
        rows.add(bar(event("o", on(5, 13), Look.OWN, DeadlineState.RUNNING, "第一期赔偿款", "采砂案"), List.of(), marks(StripMark.Kind.DUE, 13)));
        rows.add(new StripRow.Group("尾矿库案"));
        rows.add(bar(event("6", on(4, 20), Look.LAW, DeadlineState.OVERDUE, "义务人答复", "尾矿库案"),
                List.of(part(4, 14, 4, 20, StripPart.Kind.RUNNING), part(4, 21, 5, 11, StripPart.Kind.LATE)), List.of(new StripMark(on(4, 13), StripMark.Kind.EVENT), new StripMark(on(4, 20), StripMark.Kind.DUE))));
        rows.add(bar(event("7", on(4, 29), Look.LAW, DeadlineState.MET_LATE, "签协议", "尾矿库案"),
                List.of(part(4, 2, 4, 29, StripPart.Kind.RUNNING), part(4, 30, 5, 7, StripPart.Kind.LATE)), List.of(new StripMark(on(4, 29), StripMark.Kind.DUE), new StripMark(on(5, 7), StripMark.Kind.MET))));
        rows.add(new StripRow.Bar(new StripBar(event("8", on(6, 2), Look.LAW, DeadlineState.PROVISIONAL, "办结报告", "尾矿库案"),
                List.of(part(4, 2, 6, 2, StripPart.Kind.RUNNING)), List.of(new StripMark(on(6, 1), StripMark.Kind.SAFE), new StripMark(on(6, 2), StripMark.Kind.DUE)), StripBar.Certainty.PROVISIONAL, "06-02", "暂定")));
        rows.add(bar(event("9", on(5, 8), Look.LAW, DeadlineState.SUSPENDED, "调查期限", "尾矿库案"),
                List.of(part(4, 6, 4, 22, StripPart.Kind.RUNNING), part(4, 23, 5, 11, StripPart.Kind.SUSPENDED)), List.of()));
        rows.add(bar(event("10", on(5, 8), Look.LAW, DeadlineState.CANCELLED, "书面解释", "尾矿库案"), List.of(part(4, 6, 5, 8, StripPart.Kind.CANCELLED)), List.of()));
        IntStream.range(0, 30).forEach(i -> {
            rows.add(new StripRow.Group("第 " + i + " 件样例案件"));
            rows.add(bar(event("m" + i, on(5, 12 + i % 15), Look.LAW, DeadlineState.MET, "初步核查", "第 " + i + " 件样例案件"),
                    List.of(part(4, 12, 5, 12 + i % 15, StripPart.Kind.RUNNING)), marks(StripMark.Kind.MET, 10)));
        });
        return rows;
    }

    private static StripRow bar(DayEvent event, List<StripPart> parts, List<StripMark> marks) {
        return new StripRow.Bar(new StripBar(event, parts, marks, StripBar.Certainty.SURE,
                "%02d-%02d".formatted(event.day().getMonthValue(), event.day().getDayOfMonth()), event.state() + " " + event.name()));
    }

    private static List<StripMark> marks(StripMark.Kind kind, int day) {
        return List.of(new StripMark(on(5, day), kind));
    }

    private static StripPart part(int month, int day, int toMonth, int toDay, StripPart.Kind kind) {
        return new StripPart(on(month, day), on(toMonth, toDay), kind);
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static List<MonthDay> days(YearMonth month) {
        LocalDate first = month.atDay(1).with(DayOfWeek.MONDAY);
        LocalDate last = month.atEndOfMonth().with(DayOfWeek.SUNDAY);
        return first.datesUntil(last.plusDays(1)).map(SampleCalendar::day).toList();
    }

    static MonthDay day(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        if (day.isAfter(SURE_TO)) {
            return new MonthDay(day, weekend ? Nature.UNSURE_WEEKEND : Nature.UNSURE_WORK, "", List.of());
        }
        if (WORKED.containsKey(day.toString())) {
            return new MonthDay(day, Nature.MAKE_UP, "", List.of());
        }
        Function<String, LocalDate> parse = LocalDate::parse;
        return OFF.entrySet().stream().filter(off -> !day.isBefore(parse.apply(off.getKey().split("/")[0])) && !day.isAfter(parse.apply(off.getKey().split("/")[1])))
                .findFirst().map(off -> new MonthDay(day, Nature.HOLIDAY, off.getValue(), List.of()))
                .orElseGet(() -> new MonthDay(day, weekend ? Nature.WEEKEND : Nature.WORK, "", List.of()));
    }

    private static final class Actions implements CalendarActions {
        @Override
        public void explain(DayEvent event) {}

        @Override
        public void whatIf(DayEvent event) {}

        @Override
        public void print() {}

        @Override
        public void exportIcs() {}
    }
}
