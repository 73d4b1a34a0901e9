package org.huansun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 工作日历: which days are worked, by the official yearly arrangements. Counting is arithmetic over prefix sums: its cost
 * does not grow with the number of days.
 *
 * <p>Sure are the days of announced years, but for 25 to 31 December of a year whose successor is not announced: the next
 * notice can still change them, as that for 2019 did with 2018-12-29. On other days weekends stand in.
 */
public final class WorkCalendar {

    private static final int DAYS_BEFORE_THE_NEXT_NOTICE = 7;

    private final LocalDate first;
    private final LocalDate last;
    private final DayKind[] kinds;
    private final int[] workedUpTo;
    private final int[] unsureUpTo;
    private final long[] workedDays;
    private final Map<LocalDate, String> names = new HashMap<>();
    private final TreeMap<Integer, YearArrangement> years = new TreeMap<>();

    /**
     * @param arrangements one a year, in any order; of two for one year the later in the collection stands
     * @throws IllegalArgumentException if no arrangement is announced
     */
    public WorkCalendar(Collection<YearArrangement> arrangements) {
        arrangements.stream().filter(YearArrangement::isAnnounced).forEach(year -> years.put(year.year(), year));
        if (years.isEmpty()) {
            throw new IllegalArgumentException("no announced year");
        }
        first = LocalDate.of(years.firstKey(), 1, 1);
        last = LocalDate.of(years.lastKey(), 12, 31);
        kinds = new DayKind[index(last) + 1];
        Arrays.setAll(kinds, at -> weekly(first.plusDays(at)));
        years.values().forEach(this::apply);
        workedUpTo = new int[kinds.length + 1];
        unsureUpTo = new int[kinds.length + 1];
        workedDays = new long[kinds.length];
        sumUp();
    }

    private void apply(YearArrangement year) {
        for (YearArrangement.Change change : year.changes()) {
            if (covers(change.day())) {
                boolean ordinary = change.kind().isWorking() && weekly(change.day()).isWorking();
                kinds[index(change.day())] = ordinary ? DayKind.WORKING : change.kind();
                names.put(change.day(), change.name());
            }
        }
    }

    private void sumUp() {
        for (int at = 0; at < kinds.length; at++) {
            LocalDate day = first.plusDays(at);
            boolean works = kinds[at].isWorking();
            if (works) {
                workedDays[workedUpTo[at]] = day.toEpochDay();
            }
            workedUpTo[at + 1] = workedUpTo[at] + (works ? 1 : 0);
            unsureUpTo[at + 1] = unsureUpTo[at] + (isAnnouncedFor(day) ? 0 : 1);
        }
    }

    private boolean isAnnouncedFor(LocalDate day) {
        boolean beforeTheNextNotice =
                day.getMonthValue() == 12 && day.getDayOfMonth() > 31 - DAYS_BEFORE_THE_NEXT_NOTICE;
        return years.containsKey(day.getYear()) && (!beforeTheNextNotice || years.containsKey(day.getYear() + 1));
    }

    /** What a day is; outside the announced years by the weekend alone. */
    public DayKind kindOf(LocalDate day) {
        return covers(day) ? kinds[index(day)] : weekly(day);
    }

    /** The holiday that a day is off or worked for. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).isWorking();
    }

    /** Whether the official arrangement of a day is out and can't be changed by the next one. */
    public boolean isSure(LocalDate day) {
        return covers(day) && isAnnouncedFor(day);
    }

    /** Whether every day after {@code from} up to and with {@code to} is sure; true where there is none. */
    public boolean isSureAfter(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return true;
        }
        boolean inside = !from.plusDays(1).isBefore(first) && !to.isAfter(last);
        return inside && unsureUpTo[index(to) + 1] == unsureUpTo[index(from) + 1];
    }

    /** The first day of the announced years. */
    LocalDate first() {
        return first;
    }

    /** The last day of the announced years. */
    LocalDate last() {
        return last;
    }

    /** The last day that is sure. */
    public LocalDate sureTo() {
        return last.minusDays(DAYS_BEFORE_THE_NEXT_NOTICE);
    }

    /** The announced arrangements in the order of their years. */
    public List<YearArrangement> arrangements() {
        return List.copyOf(years.values());
    }

    /** The working days after {@code from} up to and with {@code to}; negative where {@code to} is before {@code from}. */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        return worked(to) - worked(from);
    }

    /**
     * The {@code n}th working day after a day; for a negative {@code n} the {@code -n}th before it; for 0 the day itself.
     */
    public LocalDate plusWorkingDays(LocalDate day, long n) {
        if (n == 0) {
            return day;
        }
        long count = n > 0 ? worked(day) + n : worked(day.minusDays(1)) + n + 1;
        return dayNumber(count);
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate sameOrPreviousWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, -1);
    }

    /** How many working days there are from {@link #first} up to and with a day; negative before it. */
    private long worked(LocalDate day) {
        if (day.isBefore(first)) {
            return weekdays(day) - weekdays(first.minusDays(1));
        }
        if (day.isAfter(last)) {
            return workedUpTo[kinds.length] + weekdays(day) - weekdays(last);
        }
        return workedUpTo[index(day) + 1];
    }

    /** The day whose {@link #worked} is {@code count} and that is worked itself. */
    private LocalDate dayNumber(long count) {
        int inside = workedUpTo[kinds.length];
        if (count <= 0) {
            return weekday(weekdays(first.minusDays(1)) + count);
        }
        if (count > inside) {
            return weekday(weekdays(last) + count - inside);
        }
        return LocalDate.ofEpochDay(workedDays[(int) count - 1]);
    }

    /** Mondays to Fridays up to and with a day, counted from Monday 1969-12-29, whose own count is 1. */
    private static long weekdays(LocalDate day) {
        long days = day.toEpochDay() + 4;
        return Math.floorDiv(days - 1, 7) * 5 + Math.min(Math.floorMod(days - 1, 7) + 1, 5);
    }

    private static LocalDate weekday(long number) {
        long weeks = Math.floorDiv(number - 1, 5);
        return LocalDate.ofEpochDay(weeks * 7 + Math.floorMod(number - 1, 5) + 1 - 4);
    }

    private static DayKind weekly(LocalDate day) {
        DayOfWeek of = day.getDayOfWeek();
        return of == DayOfWeek.SATURDAY || of == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }
}
