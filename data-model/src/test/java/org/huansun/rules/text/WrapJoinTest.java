package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapJoinTest {

    @ParameterizedTest
    @CsvSource({"村民, 取水, 村民取水", "在, 90 日内, 在90 日内", "用 APP, 打卡, 用 APP打卡", "取水；, A 井, 取水；A 井"})
    void joinsChineseWithNothingInBetween(String line, String next, String joined) {
        assertThat(join(line, next)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"Water, Well, Water Well", "GB, 5749, GB 5749", "GB 5749, A, GB 5749 A"})
    void keepsLatinWordsApart(String line, String next, String joined) {
        assertThat(join(line, next)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"每户 20, 00 元, 每户 2000 元", "GB 5749-, 2022, GB 5749-2022"})
    void mendsANumberThatWasCut(String line, String next, String joined) {
        assertThat(join(line, next)).isEqualTo(joined);
    }

    private static String join(String line, String next) {
        StringBuilder text = new StringBuilder(line);
        WrapJoin.append(text, next);
        return text.toString();
    }
}
