package org.huansun.casefile.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String LAST = "0123456789X";

    private static String words(String written) {
        return CitizenNumber.objection(written, TODAY).map(NumberWords::of).orElse("");
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(9);
        Arbitrary<LocalDate> births = Arbitraries.integers().between(0, 45000).map(LocalDate.of(1900, 1, 1)::plusDays);
        return Combinators.combine(digits, births).as((other, birth) ->
                        other.substring(0, 6) + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + other.substring(6))
                .map(begun -> LAST.chars().mapToObj(last -> begun + (char) last)
                        .filter(number -> CitizenNumber.parse(number).isPresent()).findFirst().orElseThrow());
    }

    /** The examples of GB 11643-1999. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "11010519491231002x", "１１010519491231002Ｘ"})
    void numbers_that_are_known_are_right(String number) {
        assertThat(CitizenNumber.objection(number, TODAY)).isEmpty();
    }

    @Test
    void the_day_of_birth_stands_in_it() {
        assertThat(new CitizenNumber("11010519491231002X").birth()).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @Test
    void every_mistake_is_told_in_words() {
        assertThat(words("1101051949123100")).isEqualTo("应为 18 位，现有 16 位");
        assertThat(words("110105491231002")).isEqualTo("15 位的旧身份证号已停用，没有校验码，无法核对，请改用 18 位");
        assertThat(words("1101O519491231002X")).isEqualTo("第 5 位应为数字，写的是 O");
        assertThat(words("11010519491231002Y")).isEqualTo("第 18 位应为数字或 X，写的是 Y");
        assertThat(words("110105194902310021")).isEqualTo("出生日期 1949-02-31 不是历上有的一天");
        assertThat(words("110105194912310021")).isEqualTo("校验码不对：按前 17 位算，末位应为 X");
    }

    @Test
    void nobody_is_born_tomorrow() {
        assertThat(CitizenNumber.objection("11010519491231002X", LocalDate.of(1949, 12, 30)).map(NumberWords::of))
                .contains("出生日期 1949-12-31 还没有到");
        assertThat(CitizenNumber.objection("11010519491231002X", LocalDate.of(1949, 12, 31))).isEmpty();
    }

    @Property
    void one_wrong_character_is_always_found(@ForAll("numbers") String number) {
        for (int at = 0; at < number.length(); at++) {
            for (char other : LAST.toCharArray()) {
                String changed = number.substring(0, at) + other + number.substring(at + 1);
                assertThat(CitizenNumber.parse(changed).isPresent()).as(changed).isEqualTo(changed.equals(number));
            }
        }
    }

    @Property
    void two_neighbours_that_changed_places_are_always_found(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at) {
        String swapped = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        assertThat(CitizenNumber.parse(swapped).isPresent()).isEqualTo(swapped.equals(number));
    }

    @Property
    void whatever_is_written_is_answered(@ForAll String written) {
        assertThat(words(written)).doesNotContain("{");
    }
}
