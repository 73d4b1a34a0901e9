package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthItem.Look;

/**
 * A month with what falls on its days, made off the screen.
 *
 * @param days whole weeks from a Monday, with their items
 * @param byDay what falls on each day that has something: last days first, safe days behind
 * @param events what falls due within these days, by day
 * @param count how many that is, in words
 * @param notice what has to be known of the month's arrangement, or empty
 */
public record MonthPage(
        YearMonth month, List<MonthDay> days, Map<LocalDate, List<DayEvent>> byDay, List<DayEvent> events, String count, String notice) {

    /** Puts events on their days. */
    public static MonthPage of(YearMonth month, List<MonthDay> days, List<DayEvent> events, String count, String notice) {
        Map<LocalDate, List<DayEvent>> byDay = new LinkedHashMap<>();
        events.stream().filter(event -> event.look() != Look.SAFE).forEach(event -> put(byDay, event));
        events.stream().filter(event -> event.look() == Look.SAFE).forEach(event -> put(byDay, event));
        return new MonthPage(month,
                days.stream().map(day -> day.with(byDay.getOrDefault(day.day(), List.of()).stream().map(DayEvent::item).toList())).toList(),
                byDay, events.stream().filter(event -> event.look() != Look.SAFE).toList(), count, notice);
    }

    private static void put(Map<LocalDate, List<DayEvent>> byDay, DayEvent event) {
        byDay.computeIfAbsent(event.day(), day -> new ArrayList<>()).add(event);
    }
}
