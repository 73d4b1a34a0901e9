package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthDay.Nature;
import org.junit.jupiter.api.Test;

/** Days behind the bars. */
class StripBandTest {

    private static MonthDay october(LocalDate day) {
        int of = day.getDayOfMonth();
        Nature nature = of <= 7 ? Nature.HOLIDAY : of == 10 ? Nature.MAKE_UP : of >= 25 ? Nature.UNSURE_WORK
                : day.getDayOfWeek().getValue() > 5 ? Nature.WEEKEND : Nature.WORK;
        return new MonthDay(day, nature, of <= 7 || of == 10 ? "国庆节" : "", List.of());
    }

    @Test
    void days_that_look_alike_make_one_band_and_working_days_none() {
        assertThat(StripBand.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), StripBandTest::october))
                .extracting(band -> band.kind() + " " + band.from().getDayOfMonth() + "-" + band.to().getDayOfMonth())
                .containsExactly("HOLIDAY 1-7", "MAKE_UP 10-10", "WEEKEND 11-11", "WEEKEND 17-18", "WEEKEND 24-24", "UNSURE 25-31");
    }
}
