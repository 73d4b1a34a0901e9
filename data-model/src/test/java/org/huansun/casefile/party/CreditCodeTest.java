package org.huansun.casefile.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

class CreditCodeTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static String words(String written) {
        return CreditCode.objection(written).map(NumberWords::of).orElse("");
    }

    /** Any right code; its last character found by trying, so that nothing is computed as the code computes it. */
    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> any = Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofLength(9);
        Arbitrary<String> place = Arbitraries.strings().numeric().ofLength(6);
        return Combinators.combine(any, place).as((other, digits) -> other.substring(0, 2) + digits + other.substring(2) + "00")
                .map(begun -> CHARACTERS.chars().mapToObj(last -> begun.substring(0, 17) + (char) last)
                        .filter(code -> CreditCode.objection(code).isEmpty()).findFirst().orElseThrow());
    }

    /** The example of GB 32100-2015 and codes that companies print on what they publish. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91330100799655058B", "9144030071526726XG", "914403001922038216"})
    void codes_that_are_known_are_right(String code) {
        assertThat(CreditCode.parse(code)).contains(new CreditCode(code));
    }

    @Test
    void blanks_small_letters_and_full_width_make_no_difference() {
        assertThat(CreditCode.parse(" ９1350100 m000100y43 ")).contains(new CreditCode("91350100M000100Y43"));
    }

    @Test
    void every_mistake_is_told_in_words() {
        assertThat(words("91350100M000100Y4")).isEqualTo("应为 18 位，现有 17 位");
        assertThat(words("91350100M00O100Y43")).isEqualTo("第 12 位不能是 O，是不是 0");
        assertThat(words("9135010-M000100Y43")).isEqualTo("第 8 位不能是 -");
        assertThat(words("9A350100M000100Y43")).isEqualTo("校验码不对：按前 17 位算，末位应为 7");
        assertThat(words("91A50100M000100Y43")).isEqualTo("第 3 位应为数字，写的是 A");
        assertThat(words("71526726-X")).isEqualTo("这是旧的组织机构代码（9 位），请改用 18 位统一社会信用代码");
        assertThat(words("71526726X")).isEqualTo(words("71526726-X"));
        assertThat(words("440301103097413")).contains("旧注册号");
        assertThat(words("")).isEqualTo("应为 18 位，现有 0 位");
    }

    @Property
    void one_wrong_character_is_always_found(@ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll char other) {
        String changed = code.substring(0, at) + other + code.substring(at + 1);
        if (Plain.number(changed).equals(code)) {
            return; // the same letter, written small or wide
        }
        assertThat(CreditCode.objection(changed)).isPresent();
    }

    @Property
    void of_the_code_s_own_characters_none_can_be_taken_for_another(@ForAll("codes") String code) {
        for (int at = 0; at < code.length(); at++) {
            for (char other : CHARACTERS.toCharArray()) {
                String changed = code.substring(0, at) + other + code.substring(at + 1);
                assertThat(CreditCode.parse(changed).isPresent()).as(changed).isEqualTo(changed.equals(code));
            }
        }
    }

    @Property
    void two_neighbours_that_changed_places_are_always_found(@ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
        String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
        assertThat(CreditCode.objection(swapped).isEmpty()).isEqualTo(swapped.equals(code));
    }

    @Property
    void whatever_is_written_is_answered(@ForAll String written) {
        Optional<Objection> objection = CreditCode.objection(written);
        assertThat(objection.map(NumberWords::of).orElse("right")).doesNotContain("{");
        assertThat(CreditCode.parse(written).isPresent()).isEqualTo(objection.isEmpty());
    }
}
