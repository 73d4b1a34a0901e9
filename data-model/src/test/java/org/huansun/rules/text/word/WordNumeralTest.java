package org.huansun.rules.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 12, 十二", "chineseCountingThousand, 105, 一百零五", "japaneseCounting, 20, 二十", "chineseCounting, 1000, 1000",
        "decimal, 12, 12", "decimalZero, 7, 07", "decimalFullWidth, 12, １２", "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21", "upperLetter, 3, C", "lowerLetter, 27, 27", "upperRoman, 14, XIV", "lowerRoman, 9, ix",
        "ideographTraditional, 2, 乙", "ideographTraditional, 11, 11", "neverHeardOf, 5, 5", "chineseCounting, 0, 0"})
    void writes_a_number_as_word_does_and_in_digits_where_it_can_not(String format, int number, String written) {
        assertThat(WordNumeral.of(number, format)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"none", "bullet"})
    void writes_nothing_where_nothing_is_counted(String format) {
        assertThat(WordNumeral.of(3, format)).isEmpty();
    }
}
