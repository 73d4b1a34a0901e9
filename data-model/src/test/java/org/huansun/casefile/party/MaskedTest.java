package org.huansun.casefile.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void a_person_s_number_and_a_telephone_s_are_covered_and_keep_their_length() {
        assertThat(Masked.citizen("11010519491231002X")).isEqualTo("1101************2X");
        assertThat(Masked.phone("13812345678")).isEqualTo("138******78");
        assertThat(Masked.phone("0470-8221234")).isEqualTo("047*******34");
        assertThat(Masked.phone("12345")).isEqualTo("*****");
    }

    @Test
    void a_company_s_code_is_public() {
        assertThat(Masked.code("91350100M000100Y43")).isEqualTo("91350100M000100Y43");
        assertThat(Masked.in("某某化工，914403001922038216")).isEqualTo("某某化工，914403001922038216");
    }

    @Test
    void a_person_s_number_where_a_code_is_asked_for_is_covered_right_or_wrong() {
        assertThat(Masked.code("11010519491231002X")).isEqualTo("1101************2X");
        assertThat(Masked.code("110105194912310021")).isEqualTo("1101************21");
        assertThat(Masked.code("110105491231002")).isEqualTo("1101*********02");
    }

    @Test
    void numbers_in_the_midst_of_words_are_covered() {
        assertThat(Masked.in("钱某（11010519491231002x，电话138 1234 5678、0470-8221234）到场"))
                .isEqualTo("钱某（1101************2x，电话138********78、047*******34）到场");
        assertThat(Masked.in("旧证 110105491231002")).isEqualTo("旧证 110*******" + "***02");
    }

    @Test
    void amounts_days_hashes_and_case_numbers_are_left_alone() {
        String words = "186400.00 元 2026-03-05 环损〔2026〕第 0009 号 9f2c11010519491231002a13812345678 15070012";
        assertThat(Masked.in(words)).isEqualTo(words);
    }

    @Property
    void no_number_is_left_whole(@ForAll @NumericChars @StringLength(min = 1, max = 30) String number) {
        assertThat(Masked.citizen(number)).hasSameSizeAs(number).isNotEqualTo(number);
        assertThat(Masked.phone(number)).hasSameSizeAs(number).isNotEqualTo(number);
    }
}
