package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.MANGROVES;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;
import static org.huansun.ui.workbench.DemonstrationCases.TAILINGS;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 记一笔 says what it will do before it does it; an entry shows all that it says; the past is shown as the past. */
class RecordingOnScreenTest {

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before all
    private static OpenWorkbench window;

    @BeforeAll
    static void open() {
        window = DemonstrationCases.window(folder);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static CaseFile file(String title) {
        return DemonstrationCases.file(window.workspace(), title);
    }

    private static void record(String title, String type) {
        String id = DemonstrationCases.id(window.workspace(), title);
        window.turn(bench -> bench.recordIn(id, type));
    }

    private static void show(String title) {
        String id = DemonstrationCases.id(window.workspace(), title);
        window.turn(bench -> bench.openCase(id));
    }

    @Test
    void what_meets_a_deadline_late_is_told_so() {
        record(RUBBLE, "preliminary-check-completed");
        window.choose("field-damage-found", "是");
        assertThat(window.words()).contains("保存后", "初步核查期限").containsAnyOf("按期完成", "逾期完成");
    }

    @Test
    void what_suspends_a_deadline_is_told_so() {
        record(MANGROVES, "appraisal-commissioned");
        assertThat(window.words()).contains("保存后");
    }

    @Test
    void a_deadline_that_starts_is_told_with_its_day() {
        record(TAILINGS, "supervision-opened");
        assertThat(window.words()).contains("起算");
        assertThat(window.looksOf("起算")).contains("tone-running");
    }

    @Test
    void a_day_counts_as_soon_as_it_is_typed_whole() {
        record(TAILINGS, "supervision-opened");
        window.type("record-on-text", "2026-09-0");
        assertThat(window.ask(() -> ((javafx.scene.control.DatePicker) window.node("record-on")).getValue())).isNotEqualTo(LocalDate.of(2026, 9, 1));
        window.type("record-on-text", "2026-09-01");
        assertThat(window.ask(() -> ((javafx.scene.control.DatePicker) window.node("record-on")).getValue())).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void what_does_not_fit_is_told_under_its_field_and_stands_in_the_way() {
        record(TAILINGS, "notice-served");
        window.type("field-reply-days", "十天");
        assertThat(window.words()).contains("“十天”不能用，写整数，不带单位");
        assertThat(window.node("record-save").isDisabled()).isTrue();
        window.type("field-reply-days", "１０");
        assertThat(window.words()).doesNotContain("“十天”不能用，写整数，不带单位");
        assertThat(window.node("record-save").isDisabled()).isFalse();
    }

    @Test
    void a_number_that_can_not_be_right_is_told_under_its_field_and_may_be_saved() {
        record(CHEMICALS, "party-added");
        window.choose("field-role", "赔偿义务人");
        window.choose("field-kind", "单位");
        window.type("field-name", "某某化工厂");
        window.type("field-code", "91150100MA0N1XQ4X0");
        window.type("field-phone", "1380013800");
        assertThat(window.words()).anyMatch(words -> words.startsWith("校验码不对"))
                .anyMatch(words -> words.startsWith("手机号应为 11 位，现有 10 位。请核对"));
        assertThat(window.node("record-save").isDisabled()).isFalse();
        window.type("field-phone", "13800138000");
        assertThat(window.words()).noneMatch(words -> words.startsWith("手机号应为"));
    }

    @Test
    void an_amount_is_said_in_words_and_recorded_plain() {
        record(CHEMICALS, "determination-made");
        window.type("field-amount", "18.64 万元");
        assertThat(window.words()).contains("186,400.00 元，十八万六千四百元整");
        window.press("record-save");
        assertThat(file(CHEMICALS).live("determination-made").getLast().body().text("amount")).contains("186400");
    }

    @Test
    void a_time_of_day_that_is_none_is_told_so() {
        record(RUBBLE, "remark-made");
        window.type("field-at", "25:00");
        assertThat(window.words()).contains("“25:00”不能用，写成 09:30 的样子");
    }

    @Test
    void a_circumstance_is_answered_with_yes_or_no_and_an_estimate_in_yuan() {
        record(RUBBLE, "circumstance-noted");
        window.choose("field-name", "重大案件");
        window.choose("field-value", "是");
        window.type("field-basis", "会商");
        assertThat(window.node("record-save").isDisabled()).isFalse();
        window.choose("field-name", "预估损害金额");
        assertThat(window.words()).contains("还缺：认定");
        window.type("field-value", "200,000");
        assertThat(window.words()).contains("200,000.00 元，二十万元整");
        window.press("record-save");
        Entry noted = file(RUBBLE).live("circumstance-noted").getLast();
        assertThat(noted.body().text("value")).contains("200000");
    }

    @Test
    void what_the_pack_asks_for_next_is_offered_first_and_then_what_was_recorded_lately() {
        record(RUBBLE, "");
        assertThat(window.words()).containsSubsequence("初步核查完成", "下一步", "最近");
    }

    @Test
    void a_line_opens_with_all_that_it_says_and_leads_along_its_chain() {
        show(TAILINGS);
        Entry clue = file(TAILINGS).live("clue-received").getFirst();
        Hand hand = new Hand(window);
        hand.clickWords("case-timeline", "磋商告知书送达");
        assertThat(window.has("entry-close")).isTrue();
        assertThat(window.words()).contains("发生日期", "记录人", "记录时间", "校验值", "还没有证据写明证明这一笔");
        hand.key(KeyCode.ESCAPE);
        assertThat(window.has("entry-close")).isFalse();
        assertThat(clue.hash()).hasSize(64);
    }

    @Test
    void an_entry_is_withdrawn_with_a_reason_and_both_are_linked() {
        record(RUBBLE, "remark-made");
        window.type("field-text", "误记一条");
        window.press("record-save");
        Entry remark = file(RUBBLE).live("remark-made").getLast();
        window.press("withdraw-" + remark.id());
        assertThat(window.words()).anyMatch(words -> words.startsWith("撤销：") && words.contains("意见"));
        assertThat(window.node("record-save").isDisabled()).isTrue();
        window.type("field-reason", "重复");
        window.press("record-save");
        assertThat(file(RUBBLE).live("remark-made")).doesNotContain(remark);
        new Hand(window).clickWords("case-timeline", "撤销");
        assertThat(window.has("entry-chain-2")).isTrue();
        window.press("entry-chain-1");
        assertThat(window.words()).contains("误记一条", "已更正或撤销");
    }

    @Test
    void the_past_says_that_it_is_the_past_and_lets_nothing_be_recorded() {
        show(TAILINGS);
        window.press("case-as-of");
        window.setDay("as-of-day", LocalDate.of(2026, 9, 28));
        assertThat(window.words()).contains("正在看截至 09-28 发生的案情", "这时不能记录，回到今天再记");
        assertThat(window.node("case-record").isDisabled()).isTrue();
        new Hand(window).key(KeyCode.N);
        assertThat(window.has("record-search")).isFalse();
        window.press("trouble-0-deed");
        assertThat(window.has("back-to-now")).isFalse();
        assertThat(window.node("case-record").isDisabled()).isFalse();
    }

    @Test
    void what_was_known_on_a_day_is_what_had_been_recorded_by_then() {
        show(TAILINGS);
        window.press("case-as-of");
        window.press("as-of-recording");
        window.setDay("as-of-day", LocalDate.of(2026, 10, 8));
        assertThat(window.node("trouble-0").getAccessibleText()).contains("到 2026-10-08 为止还没有记录过这个案件");
        assertThat(window.has("back-to-now")).isFalse();
    }
}
