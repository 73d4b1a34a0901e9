package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.ui.text.Texts;

/** Days as people at a screen read them: short within the year, whole beyond it. */
record DateWords(LocalDate today) {

    /** 03-06, or 2027-01-11 in another year. */
    String day(LocalDate day) {
        return day.getYear() == today.getYear()
                ? "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth())
                : day.toString();
    }

    /** A day, or a dash where there is none. */
    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("—");
    }

    /** 3月9日. */
    String spoken(LocalDate day) {
        return Texts.text("desk.month-day", day.getMonthValue(), day.getDayOfMonth());
    }

    /** 2026年3月5日 星期四. */
    String whole(LocalDate day) {
        return Texts.text("desk.whole-day", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), weekday(day));
    }

    /** 星期一 to 星期日. */
    static String weekday(LocalDate day) {
        return Texts.text("desk.weekday." + day.getDayOfWeek().getValue());
    }
}
