package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026-3-5", "20260305", "2026年3月5日", "3月5日", "3-5", "3.5", " 03/05 "})
    void readsADayAsPeopleTypeIt(String typed) {
        assertThat(DayField.parsed(typed, 2026)).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void whatIsNoDayIsNotRead() {
        assertThat(DayField.parsed("2026-02-30", 2026)).isEmpty();
        assertThat(DayField.parsed("昨天", 2026)).isEmpty();
    }
}
