package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * An axis of time.
 *
 * @param first the day at its left edge
 * @param perDay how wide a day is, in pixels
 */
public record StripAxis(LocalDate first, double perDay) {

    private static final double[] LEVELS = {1.5, 2.5, 4, 6, 8, 12, 18, 26};
    private static final double USUAL = 8;
    private static final int DAYS_BEFORE = 45;

    /** A wish to see more of fewer days, or less of more. */
    public enum Zoom {
        IN,
        OUT
    }

    /** One that shows a month, and some weeks before it. */
    static StripAxis around(YearMonth month) {
        return new StripAxis(month.atDay(1).minusDays(DAYS_BEFORE), USUAL);
    }

    /** The same width of days around another month. */
    StripAxis at(YearMonth month) {
        return new StripAxis(month.atDay(1).minusDays(Math.round(DAYS_BEFORE * USUAL / perDay)), perDay);
    }

    /** The left edge of a day, in pixels; negative before the first. */
    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) * perDay;
    }

    /** The day at a place. */
    LocalDate day(double x) {
        return first.plusDays((long) Math.floor(x / perDay));
    }

    /** Moved by some days. */
    StripAxis moved(long days) {
        return new StripAxis(first.plusDays(days), perDay);
    }

    /** One level nearer or farther; a day stays where it stands. At the last level nothing changes. */
    StripAxis zoomed(Zoom zoom, LocalDate still) {
        double next = next(zoom);
        return new StripAxis(still.minusDays(Math.round(x(still) / next)), next);
    }

    private double next(Zoom zoom) {
        double next = perDay;
        for (double level : LEVELS) {
            switch (zoom) {
                case IN -> {
                    if (level > perDay) {
                        return level;
                    }
                }
                case OUT -> next = level < perDay ? level : next;
            }
        }
        return next;
    }
}
