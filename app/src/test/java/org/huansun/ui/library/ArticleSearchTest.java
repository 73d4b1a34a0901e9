package org.huansun.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.RuleRow.Fact;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {

    private static final RuleRow PERIOD = new RuleRow("期限", "磋商期限", "90 日", Optional.of("原则上"),
            List.of(new Fact("起算", "磋商告知书送达")), List.of("（1）修复方案"), "从送达起算。");
    private static final PackBook NEW = book("NMG-2025", List.of(
            article(1, "第一条", "目的", "为了什么。", "第一条　样例：立法目的。"),
            article(27, "第二十七条", "次数与期限", "有分歧可以再谈，水样pH值。", "")),
            List.of(new BorrowRow("司法确认申请书", "CN-2020", "七", "")));
    private static final PackBook OLD = book("NMG-2022", List.of(article(27, "第二十七条", "次数", "再谈一次。", "")), List.of());

    private static PackBook book(String id, List<ArticleRow> articles, List<BorrowRow> borrows) {
        PackRow pack = new PackRow(id, "规定", "", Tone.MET, "现行", "");
        return new PackBook(new PackOverview(pack, List.of(), borrows), articles);
    }

    private static ArticleRow article(int number, String article, String heading, String digest, String official) {
        return new ArticleRow(number, article, heading, digest, Optional.of(official).filter(text -> !text.isEmpty()),
                number == 27 ? List.of(PERIOD) : List.of());
    }

    private static List<HitRow> found(String words) {
        return new ArticleSearch(words).in(List.of(NEW, OLD));
    }

    @Test
    void one_character_is_enough_and_every_pack_is_searched() {
        assertThat(found("谈")).extracting(HitRow::packId).containsExactly("NMG-2025", "NMG-2022");
        assertThat(found("谈").getFirst()).isEqualTo(
                new HitRow("NMG-2025", "第二十七条", "次数与期限", "要点", "有分歧可以再", "谈", "，水样pH值。"));
    }

    @Test
    void headings_digests_official_texts_and_rules_are_searched() {
        assertThat(found("次数与")).extracting(HitRow::places).containsExactly("标题");
        assertThat(found("立法目的")).extracting(HitRow::places).containsExactly("官方文本");
        assertThat(found("目的")).extracting(HitRow::places).containsExactly("标题 · 官方文本");
        assertThat(found("修复方案")).extracting(HitRow::places).containsExactly("规则", "规则");
        assertThat(found("告知书送达")).hasSize(2);
    }

    @Test
    void an_article_is_found_by_its_number_written_either_way() {
        assertThat(found("27")).extracting(HitRow::article).containsExactly("第二十七条", "第二十七条");
        assertThat(found("第1条")).extracting(HitRow::places).containsExactly("条号");
        assertThat(found("第二十七")).hasSize(2);
    }

    @Test
    void what_is_borrowed_is_found_in_the_overview() {
        assertThat(found("司法确认")).singleElement().satisfies(hit -> {
            assertThat(hit.article()).isEmpty();
            assertThat(hit.packId()).isEqualTo("NMG-2025");
        });
    }

    @Test
    void capitals_make_no_difference_and_signs_mean_themselves() {
        assertThat(found("PH")).extracting(HitRow::hit).containsExactly("pH");
        assertThat(found(".*")).isEmpty();
        assertThat(found("（1）")).hasSize(2);
    }

    @Test
    void nothing_is_searched_for_nothing() {
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void a_long_text_is_cut_around_the_hit() {
        String text = "前".repeat(100) + "\n\n要找的" + "后".repeat(100);
        assertThat(new SearchWords("要找的").snippet(text)).contains(
                new SearchWords.Snippet("…" + "前".repeat(13) + " ", "要找的", "后".repeat(40) + "…"));
    }

    @Test
    void every_place_is_marked() {
        assertThat(new SearchWords("期").places("期限到期，期")).extracting(place -> place.start()).containsExactly(0, 3, 5);
    }
}
