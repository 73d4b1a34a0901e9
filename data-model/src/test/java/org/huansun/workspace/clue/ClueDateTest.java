package org.huansun.workspace.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClueDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-09", "2026/5/9", "2026.5.9", "2026年5月9日", "2026年05月09日", "20260509", "46151", "46151.6",
        "２０２６－０５－０９", "２０２６年５月９日", "\u3000 2026-5-9\u200B", "2026-05-09 14:30", "2026/5/9 0:00:00", "2026-05-09T08:00", "\uFEFF2026 年 5 月 9 日"})
    void a_day_is_understood_in_every_form_that_offices_write(String cell) {
        assertThat(ClueDate.of(cell, TODAY)).isEqualTo(new ClueDate.Day(LocalDate.of(2026, 5, 9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "5/9/2026; 日期“5/9/2026”分不清年、月、日，写成 2026-05-09 的样子",
        "9.5.26; 日期“9.5.26”分不清年、月、日，写成 2026-05-09 的样子",
        "2026-02-30; 日期“2026-02-30”在日历上没有",
        "20261301; 日期“20261301”在日历上没有",
        "2026年5月; 日期“2026年5月”没有写到日",
        "去年夏天; 日期“去年夏天”看不懂，写成 2026-05-09 的样子",
        "2026-07-02; 日期 2026-07-02 还没有到",
        "46205; 日期“46205”（2026-07-02）还没有到",
        "1979-09-12; 日期 1979-09-12 早于 1979-09-13",
        "''; 没有日期"})
    void what_is_no_day_is_told_with_the_reason(String cell, String reason) {
        assertThat(ClueDate.of(cell, TODAY)).isEqualTo(new ClueDate.NoDay(reason));
    }
}
