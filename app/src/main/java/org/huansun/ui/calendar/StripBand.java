package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;

/**
 * Days behind the bars that look alike.
 *
 * @param name the holiday's, or empty
 */
record StripBand(LocalDate from, LocalDate to, Kind kind, String name) {

    /** What they look like. */
    enum Kind {
        WEEKEND,
        HOLIDAY,
        MAKE_UP,
        /** The arrangement is still to come. */
        UNSURE;

        String styleClass() {
            return "band-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The bands of a span of days; ordinary working days have none, and unsure days stand in one band, weekends and all. */
    static List<StripBand> of(LocalDate from, LocalDate to, Function<LocalDate, MonthDay> nature) {
        List<StripBand> bands = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            MonthDay known = nature.apply(day);
            Optional<Kind> kind = kind(known.nature());
            if (kind.isPresent()) {
                StripBand next = new StripBand(day, day, kind.get(), known.holiday());
                if (!bands.isEmpty() && bands.getLast().reaches(next)) {
                    next = new StripBand(bands.removeLast().from, day, next.kind, next.name);
                }
                bands.add(next);
            }
        }
        return bands;
    }

    private boolean reaches(StripBand next) {
        return kind == next.kind && name.equals(next.name) && to.plusDays(1).equals(next.from);
    }

    private static Optional<Kind> kind(Nature nature) {
        return switch (nature) {
            case WORK -> Optional.empty();
            case WEEKEND -> Optional.of(Kind.WEEKEND);
            case HOLIDAY -> Optional.of(Kind.HOLIDAY);
            case MAKE_UP -> Optional.of(Kind.MAKE_UP);
            case UNSURE_WORK, UNSURE_WEEKEND -> Optional.of(Kind.UNSURE);
        };
    }
}
