package org.huansun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words with a mark, and what a narrow place leaves of them. */
class MarkedWordsTest {

    @Test
    void a_mark_sets_three_parts_apart() {
        assertThat(MarkedWords.of("现场有渗坑一处", 3, 5)).isEqualTo(new MarkedWords("现场有", "渗坑", "一处"));
        assertThat(MarkedWords.of("渗坑", 0, 2).words()).isEqualTo("渗坑");
    }

    @Test
    void a_narrow_place_leaves_the_mark_and_says_where_it_was_cut() {
        assertThat(MarkedWords.of("现场东侧有渗坑一处深两米", 5, 7).shortened(2, 3)).isEqualTo(new MarkedWords("…侧有", "渗坑", "一处深…"));
        assertThat(MarkedWords.of("有渗坑深", 1, 3).shortened(2, 3)).isEqualTo(new MarkedWords("有", "渗坑", "深"));
        assertThat(MarkedWords.plain("现场东侧有渗坑").shortened(1, 1)).isEqualTo(MarkedWords.plain("现场东侧有渗坑"));
    }

    @Test
    void nothing_is_cut_within_a_character() {
        assertThat(MarkedWords.of("a😀渗😀b", 3, 4).shortened(1, 1)).isEqualTo(new MarkedWords("…😀", "渗", "…"));
    }
}
