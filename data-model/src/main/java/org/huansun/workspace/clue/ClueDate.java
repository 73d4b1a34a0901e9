package org.huansun.workspace.clue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huansun.workspace.Draft;

/** A day as registers write it: 2026-05-09, 2026/5/9, 2026.5.9, 2026年5月9日, 20260509, or Excel's running number of days. */
sealed interface ClueDate {

    /** Understood. */
    record Day(LocalDate day) implements ClueDate {}

    /** Not understood, or not possible. */
    record NoDay(String reason) implements ClueDate {}

    /** With a time of day or not; the time is left out. */
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?:t?\\d{1,2}[:时点].*)?");
    Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}.*");
    Pattern MONTH_ONLY = Pattern.compile("\\d{4}(?:[-/.]|年)\\d{1,2}月?");
    /** Day 0 of Excel's count, which takes 1900 for a leap year. */
    LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    /** Reads a cell. */
    static ClueDate of(String cell, LocalDate today) {
        String plain = CellText.plain(cell);
        if (plain.isEmpty()) {
            return new NoDay("没有日期");
        }
        Matcher serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            return possible(EXCEL.plusDays(Long.parseLong(serial.group(1))), cell, today);
        }
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, DIGITS}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return calendarDay(matcher, cell, today);
            }
        }
        return new NoDay(reason(plain, CellText.words(cell)));
    }

    private static ClueDate calendarDay(Matcher matcher, String cell, LocalDate today) {
        try {
            return possible(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))), cell, today);
        } catch (DateTimeException noSuchDay) {
            return new NoDay("日期“" + shortened(CellText.words(cell)) + "”在日历上没有");
        }
    }

    private static ClueDate possible(LocalDate day, String cell, LocalDate today) {
        String said = day.toString().equals(CellText.words(cell)) ? " " + day + " "
                : "“" + shortened(CellText.words(cell)) + "”（" + day + "）";
        if (day.isAfter(today)) {
            return new NoDay("日期" + said + "还没有到");
        }
        return day.isBefore(Draft.EARLIEST) ? new NoDay("日期" + said + "早于 " + Draft.EARLIEST) : new Day(day);
    }

    private static String reason(String plain, String words) {
        String quoted = "日期“" + shortened(words) + "”";
        if (YEAR_LAST.matcher(plain).matches()) {
            return quoted + "分不清年、月、日，写成 2026-05-09 的样子";
        }
        return MONTH_ONLY.matcher(plain).matches() ? quoted + "没有写到日" : quoted + "看不懂，写成 2026-05-09 的样子";
    }

    private static String shortened(String words) {
        return words.length() <= 20 ? words : words.substring(0, 20) + "…";
    }
}
