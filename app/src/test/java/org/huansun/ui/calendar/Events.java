package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.DayOfWeek;
import java.util.List;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Tone;

/** Events with little more than a day. */
final class Events {

    private Events() {}

    static DayEvent event(String id, Look look, String day) {
        LocalDate on = LocalDate.parse(day);
        return new DayEvent(id, look, on, look == Look.SAFE ? Tone.NEUTRAL : Tone.RUNNING, "进行", "答复 " + id, "case-" + id, "案件 " + id, "",
                on.toString(), "02-10 起算", "第二十九条", "3 个工作日");
    }

    static List<MonthDay> days(YearMonth month) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.datesUntil(last.plusDays(1)).map(Events::day).toList();
    }

    static MonthDay day(LocalDate day) {
        return new MonthDay(day, day.getDayOfWeek().getValue() > 5 ? Nature.WEEKEND : Nature.WORK, "", List.of());
    }

    static MonthPage page(YearMonth month, List<DayEvent> events) {
        return MonthPage.of(month, days(month), events, events.size() + " 条", "");
    }
}
