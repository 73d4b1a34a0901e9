package org.huansun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/**
 * Reads one year's arrangement: in our own format, as {@code seeds/calendars} has it and {@code calendar.schema.json}
 * describes it, or in that of the holiday-cn files.
 */
public final class CalendarFile {

    private static final int FEWEST_YEAR = 1949;
    private static final int MOST_DAYS_OFF = 31;

    private CalendarFile() {}

    /** Reads the file's bytes; {@code name} is what mistakes call it. */
    public static Checked<YearArrangement> read(String name, byte[] bytes) {
        return Checked.read(name, bytes, CalendarFile::year);
    }

    private static YearArrangement year(SeedSection root, Mistakes mistakes) {
        return root.has(HolidayCnFile.MARK) ? foreign(root, mistakes) : own(root, mistakes);
    }

    private static YearArrangement own(SeedSection root, Mistakes mistakes) {
        root.only("year", "notice", "arrangement");
        int year = number(root);
        List<YearArrangement.Change> changes = new ArrayList<>();
        mistakes.collect(root.sections("arrangement"), item -> changes.addAll(holiday(item, year)));
        mistakes.attempt(() -> refuseTwice(root, "arrangement", changes));
        return new YearArrangement(year, root.texts("notice"), changes);
    }

    private static YearArrangement foreign(SeedSection root, Mistakes mistakes) {
        int year = number(root);
        List<YearArrangement.Change> changes = HolidayCnFile.changes(root, mistakes);
        mistakes.attempt(() -> changes.forEach(change -> near(root, HolidayCnFile.MARK, change.day(), year)));
        mistakes.attempt(() -> refuseTwice(root, HolidayCnFile.MARK, changes));
        return new YearArrangement(year, root.texts("papers"), changes);
    }

    private static int number(SeedSection root) {
        int year = root.count("year");
        if (year < FEWEST_YEAR || year > 9999) {
            throw root.mistake("year", "“year”应为四位年份", "写成 year: 2026");
        }
        return year;
    }

    private static List<YearArrangement.Change> holiday(SeedSection item, int year) {
        item.only("name", "off", "work");
        String name = item.text("name");
        List<YearArrangement.Change> changes = new ArrayList<>();
        for (String span : item.texts("off")) {
            for (LocalDate day : days(item, span)) {
                changes.add(new YearArrangement.Change(near(item, "off", day, year), name, DayKind.HOLIDAY));
            }
        }
        for (String day : item.texts("work")) {
            LocalDate worked = near(item, "work", item.day("work", day), year);
            changes.add(new YearArrangement.Change(worked, name, DayKind.MAKE_UP));
        }
        if (changes.isEmpty()) {
            throw item.mistake("name", "“" + name + "”没有写放假或上班的日子", "写 off: [2026-05-01/2026-05-05] 或 work: [2026-05-09]");
        }
        return changes;
    }

    private static List<LocalDate> days(SeedSection item, String span) {
        int slash = span.indexOf('/');
        LocalDate from = item.day("off", slash < 0 ? span : span.substring(0, slash));
        LocalDate to = slash < 0 ? from : item.day("off", span.substring(slash + 1));
        if (to.isBefore(from) || from.plusDays(MOST_DAYS_OFF).isBefore(to)) {
            throw item.mistake("off", "“" + span + "”不是一段放假的日子", "先写第一天，再写最后一天，不超过一个月");
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** A notice reaches into the last days of the year before and the first of the year after, no further. */
    private static LocalDate near(SeedSection item, String key, LocalDate day, int year) {
        boolean near = day.getYear() == year
                || day.getYear() == year - 1 && day.getMonthValue() == 12
                || day.getYear() == year + 1 && day.getMonthValue() == 1;
        if (!near) {
            throw item.mistake(key, day + " 不属于 " + year + " 年的安排", "检查年份");
        }
        return day;
    }

    private static void refuseTwice(SeedSection root, String key, List<YearArrangement.Change> changes) {
        Map<LocalDate, String> seen = new HashMap<>();
        for (YearArrangement.Change change : changes) {
            String other = seen.put(change.day(), change.name());
            if (other != null) {
                throw root.mistake(key, change.day() + " 写了两次（" + other + "、" + change.name() + "）", "只留一次");
            }
        }
    }
}
