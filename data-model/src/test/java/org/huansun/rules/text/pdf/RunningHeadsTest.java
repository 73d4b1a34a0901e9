package org.huansun.rules.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

    /** Lines from top to bottom, thirty points apart. */
    private static List<PdfLine> page(String... lines) {
        List<PdfLine> page = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            page.add(new PdfLine(lines[at], 80, 40 + at * 30, 8));
        }
        return page;
    }

    private static List<List<String>> left(List<List<PdfLine>> pages) {
        return RunningHeads.without(pages).stream().map(page -> page.stream().map(PdfLine::text).toList()).toList();
    }

    @Test
    void are_told_by_their_words_and_height_whatever_the_page_number_in_them() {
        assertThat(left(List.of(page("公报 第1页", "甲", "乙", "丙", "丁"), page("公报 第2页", "戊", "己", "庚", "辛"))))
                .containsExactly(List.of("甲", "乙", "丙", "丁"), List.of("戊", "己", "庚", "辛"));
    }

    @Test
    void may_differ_on_left_and_right_pages() {
        assertThat(left(List.of(page("左", "甲", "乙", "丙"), page("右", "丁", "戊", "己"), page("左", "庚", "辛", "壬"), page("右", "癸", "子", "丑"))))
                .containsExactly(List.of("甲", "乙", "丙"), List.of("丁", "戊", "己"), List.of("庚", "辛", "壬"), List.of("癸", "子", "丑"));
    }

    @Test
    void are_not_what_stands_alike_on_few_of_many_pages_or_on_the_only_one() {
        List<List<PdfLine>> pages = List.of(page("同", "甲", "乙", "丙"), page("同", "丁", "戊", "己"), page("庚", "辛", "壬", "癸"),
                page("子", "丑", "寅", "卯"), page("辰", "巳", "午", "未"), page("申", "酉", "戌", "亥"));

        assertThat(left(pages)).first().isEqualTo(List.of("同", "甲", "乙", "丙"));
        assertThat(left(List.of(page("公报", "甲")))).containsExactly(List.of("公报", "甲"));
    }

    @Test
    void are_not_what_stands_alike_in_the_middle_of_pages() {
        assertThat(left(List.of(page("甲", "乙", "同", "丙", "丁"), page("戊", "己", "同", "庚", "辛"))))
                .containsExactly(List.of("甲", "乙", "同", "丙", "丁"), List.of("戊", "己", "同", "庚", "辛"));
    }
}
