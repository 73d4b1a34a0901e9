package org.huansun.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found by the initials of any of its readings, and what they mean is told. */
class PinyinInitialsTest {

    @ParameterizedTest
    @CsvSource({"hzgs,杭州公司,0,4", "gs,杭州公司,2,4", "HZ,杭州公司,0,2", "sxm,单小明,0,3", "dxm,单小明,0,3", "zgf,曾国藩,0,3", "cgf,曾国藩,0,3",
        "xz,解珍,0,2", "jz,解珍,0,2", "cq,重庆,0,2", "qy,仇英,0,2", "zsx,查慎行,0,3", "oyx,区阳修,0,3", "yh,中国银行,2,4", "yx,中国银行,2,4",
        "hzmm,杭州（某某）公司,0,5", "a3gs,A3公司,0,4", "hzgs,杭州 公司,0,5", "lzs,㐀吕𠮷兆山,1,6"})
    void a_name_is_found_by_initials(String words, String name, int from, int to) {
        assertThat(PinyinInitials.of(name).find(words)).contains(new Span(from, to));
    }

    @ParameterizedTest
    @CsvSource({"gz,杭州公司", "hzgsx,杭州公司", "xx,单小明", "h（,杭（州"})
    void a_name_is_not_found_by_other_letters(String words, String name) {
        assertThat(PinyinInitials.of(name).find(words)).isEmpty();
    }

    @Test
    void every_way_to_write_a_name_is_told() {
        assertThat(PinyinInitials.of("单位").spellings()).containsExactlyInAnyOrder("cw", "dw", "sw");
        assertThat(PinyinInitials.of("召开磋商会议").spellings()).contains("zkcshy");
        assertThat(PinyinInitials.of("——").spellings()).containsExactly("");
    }

    @Test
    void a_name_of_many_readings_is_written_in_no_more_than_sixty_four_ways() {
        assertThat(PinyinInitials.of("单".repeat(30)).spellings()).hasSizeBetween(1, 64).allMatch(words -> words.length() == 30);
    }

    @Test
    void one_letter_or_no_letter_is_no_initials() {
        assertThat(PinyinInitials.areMeant("h")).isFalse();
        assertThat(PinyinInitials.areMeant("12")).isFalse();
        assertThat(PinyinInitials.areMeant("h 1")).isFalse();
        assertThat(PinyinInitials.areMeant("h1")).isTrue();
        assertThat(PinyinInitials.of("杭州").find("")).isEmpty();
    }
}
