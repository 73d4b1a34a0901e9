package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.rules.ClueRegister.Column;
import org.huansun.rules.ClueRegister.Exclusion;
import org.huansun.rules.ClueRegister.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shipped pack says of its list of clues, beside the article that it rests on. */
class ClueRegisterTest {

    private static final RulePacks SHIPPED = SeedPacks.load(EntryTypesFile.load());

    static Stream<String> ids() {
        return SHIPPED.all().stream().map(RulePack::id);
    }

    private static ClueRegister register(String id) {
        return SHIPPED.get(id).clueRegister().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CN-2020, 二, '', event, none, SILENT",
        "NMG-2022, 第十四条, '', event, none, SILENT",
        "NMG-2025, 第十二条, 本级生态环境部门（汇总）, event, none, SILENT",
        "NX-2024, 第九条, '', quarter, end-of-quarter, SILENT",
        "GX-DRAFT, 第十一条, 本级党委生态环境保护和督察工作领导小组办公室，由其汇总报自治区的同一办公室, quarter, end-of-quarter, SILENT"})
    void a_pack_names_article_addressee_rhythm_and_day_as_its_text_does(String id, String article, String to, String every, String due, Form form) {
        ClueRegister register = register(id);
        Duty duty = SHIPPED.get(id).duties().stream().filter(one -> one.id().equals(register.duty())).findFirst().orElseThrow();
        assertThat(List.of(register.article(), register.to().orElse(""), duty.every().name().toLowerCase(java.util.Locale.ROOT), duty.due(), register.form()))
                .containsExactly(article, to, every, due, form);
        assertThat(duty.article()).isEqualTo(article);
    }

    /** None of the five texts names a column of the list: a pack that claims one would have invented it. */
    @ParameterizedTest
    @MethodSource("ids")
    void a_form_of_which_the_text_says_nothing_is_said_to_be_ours(String id) {
        assertThat(register(id).form()).isEqualTo(Form.SILENT);
        assertThat(register(id).note()).hasValueSatisfying(note -> assertThat(note).contains("没有写栏目").contains("栏目由本软件拟定"));
        assertThat(register(id).columns()).extracting(Column::head).startsWith("序号", "线索名称").doesNotHaveDuplicates();
    }

    @Test
    void a_column_of_channels_stands_only_where_the_pack_lists_channels() {
        assertThat(ids().filter(id -> register(id).columns().stream().anyMatch(column -> column.content() == ClueRegister.Content.CHANNEL)))
                .containsExactlyElementsOf(ids().filter(id -> SHIPPED.get(id).list("clue-channels").isPresent()).toList());
    }

    @Test
    void only_inner_mongolia_s_rules_leave_repaired_damage_out_and_only_texts_with_a_list_leave_out_by_situation() throws IOException {
        assertThat(ids().collect(Collectors.toMap(id -> id, id -> register(id).exclusions().stream().map(ClueRegisterTest::said).toList())))
                .isEqualTo(java.util.Map.of("CN-2020", List.of(), "NMG-2022", List.of(), "NX-2024", List.of(),
                        "NMG-2025", List.of("REPAIRED 第十二条", "SITUATION 第十五条 decline-situations"),
                        "GX-DRAFT", List.of("SITUATION 第十四条 decline-situations")));
    }

    private static String said(Exclusion exclusion) {
        return exclusion.shownBy() + " " + exclusion.article() + exclusion.list().map(list -> " " + list).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"督察交办, 1", "突发环境事件, 2", "行政处罚, 3", "涉嫌犯罪, 4", "自然保护地, 5", "日常巡查, 6", "12345 投诉, 7", "媒体曝光, 7"})
    void usual_words_mean_the_same_channel_in_every_pack_that_lists_channels(String words, String item) {
        for (String id : ids().filter(id -> SHIPPED.get(id).list("clue-channels").isPresent()).toList()) {
            assertThat(SHIPPED.get(id).list("clue-channels").orElseThrow().items().stream()
                    .filter(one -> one.words().stream().anyMatch(words::contains)).map(RuleList.Item::id)).as(id).containsExactly(item);
        }
    }

    @Test
    void no_word_stands_for_two_items_of_a_list() {
        for (RulePack pack : SHIPPED.all()) {
            pack.lists().forEach(list -> assertThat(list.items().stream().flatMap(item -> item.words().stream()).toList())
                    .as(pack.id() + " " + list.id()).doesNotHaveDuplicates());
        }
        assertThat(Optional.of(SHIPPED.all().size())).contains(5);
    }
}
