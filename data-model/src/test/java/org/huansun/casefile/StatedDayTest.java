package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day that a paper states. */
class StatedDayTest {

    private static Attributes stated(String name, Object value) {
        return new Attributes(Map.of(name, value));
    }

    @Test
    void each_period_has_an_attribute_of_its_own() {
        Attributes trigger = stated("statedConsultationPeriod", "2026-05-11");
        assertThat(StatedDay.of("consultation-period", trigger)).contains(LocalDate.parse("2026-05-11"));
        assertThat(StatedDay.of("obligor-reply", trigger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五月十一日", "2026-02-30", "2026-5-1"})
    void what_is_no_day_states_none(String written) {
        assertThat(StatedDay.of("obligor-reply", stated("statedObligorReply", written))).isEmpty();
    }

    @Test
    void a_number_or_nothing_states_none() {
        assertThat(StatedDay.of("obligor-reply", stated("statedObligorReply", 20260511))).isEmpty();
        assertThat(StatedDay.of("obligor-reply", Attributes.NONE)).isEmpty();
    }
}
