package org.huansun.rules.text.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "50, 五十", "99, 九十九", "100, 一百",
        "101, 一百零一", "110, 一百一十", "115, 一百一十五", "120, 一百二十", "200, 二百", "305, 三百零五", "999, 九百九十九"
    })
    void writesNumbersAsRegulationsDo(int number, String numeral) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(numeral);
    }

    @Property
    void readsWhatItWrites(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(ChineseNumeral.read(ChineseNumeral.of(number))).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"一百〇五, 105", "三百〇一, 301"})
    void takesTheRoundZeroForZero(String numeral, int number) {
        assertThat(ChineseNumeral.read(numeral)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "〇", "十十", "一十", "二一", "百", "一千", "5", "三 ", "一百五"})
    void readsNothingElse(String text) {
        assertThat(ChineseNumeral.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void refusesNumbersThatNoArticleHas(int number) {
        assertThatThrownBy(() -> ChineseNumeral.of(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
