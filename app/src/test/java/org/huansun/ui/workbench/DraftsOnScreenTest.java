package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huansun.workspace.Entry;
import org.huansun.workspace.KeptDraft;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and not saved is offered again, whatever happened between. */
class DraftsOnScreenTest {

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void reopen() {
        Path place = window.workspace().folder();
        window.close();
        window = OpenWorkbench.on(Workspace.open(place, DemonstrationCases.LAW, DemonstrationCases.CLOCK), DemonstrationCases.CLOCK);
    }

    private String id() {
        return DemonstrationCases.id(window.workspace(), RUBBLE);
    }

    private void record(String type) {
        String id = id();
        window.turn(bench -> bench.recordIn(id, type));
    }

    private List<KeptDraft> drafts() {
        return window.workspace().drafts().all();
    }

    @Test
    void half_a_form_is_offered_after_the_window_was_opened_again_and_saved_by_keys_alone() {
        record("remark-made");
        Hand hand = new Hand(window);
        hand.key(KeyCode.TAB).write("等待鉴定机构");
        window.untilRead("草稿已保存");
        reopen();
        assertThat(window.words()).contains("未存的草稿 1 份", "意见 · " + RUBBLE);
        hand = new Hand(window);
        for (int at = 0; at < 30 && !isFocused("draft-go-on-1"); at++) {
            hand.key(KeyCode.TAB);
        }
        hand.key(KeyCode.SPACE);
        assertThat(window.words()).contains("等待鉴定机构");
        hand.key(KeyCode.TAB).key(KeyCode.END).write("回复").with(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(DemonstrationCases.file(window.workspace(), RUBBLE).live("remark-made")).singleElement()
                .satisfies(entry -> assertThat(entry.body().text("text")).contains("等待鉴定机构回复"));
        assertThat(drafts()).isEmpty();
        window.turn(bench -> bench.shell().page().set("today"));
        assertThat(window.has("draft-go-on-1")).isFalse();
    }

    private boolean isFocused(String id) {
        return window.ask(() -> {
            var owner = window.stage().getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    @Test
    void esc_closes_the_form_and_keeps_what_was_typed_day_and_note_and_all() {
        record("site-visited");
        window.type("field-place", "西山嘎查");
        window.type("record-note", "雨后");
        window.setDay("record-on", LocalDate.of(2026, 9, 28));
        new Hand(window).key(KeyCode.ESCAPE);
        assertThat(window.has("record-save")).isFalse();
        window.press("draft-go-on-1");
        assertThat(window.words()).contains("现场踏勘", "西山嘎查", "雨后", "2026-09-28");
    }

    @Test
    void a_form_into_which_nothing_was_typed_leaves_no_draft() {
        record("site-visited");
        new Hand(window).key(KeyCode.ESCAPE);
        record("site-visited");
        window.type("field-place", "西山");
        window.untilRead("草稿已保存");
        window.type("field-place", "");
        window.until("no draft", () -> drafts().isEmpty());
    }

    @Test
    void a_correction_that_was_begun_still_corrects() {
        record("");
        Entry clue = DemonstrationCases.file(window.workspace(), RUBBLE).live("clue-received").getFirst();
        new Hand(window).key(KeyCode.ESCAPE);
        window.press("correct-" + clue.id());
        window.type("field-reason", "日期误录");
        reopen();
        assertThat(window.words()).contains("更正 收到线索 · " + RUBBLE);
        window.press("draft-go-on-1");
        window.setDay("record-on", LocalDate.of(2026, 9, 10));
        window.press("record-save");
        assertThat(DemonstrationCases.file(window.workspace(), RUBBLE).live("clue-received")).singleElement().satisfies(entry -> {
            assertThat(entry.supersedes()).contains(clue.id());
            assertThat(entry.body().text("reason")).contains("日期误录");
        });
    }

    @Test
    void a_discarded_draft_comes_back_when_asked_for() {
        record("remark-made");
        window.type("field-text", "等待");
        new Hand(window).key(KeyCode.ESCAPE);
        KeptDraft kept = drafts().getFirst();
        window.press("draft-discard-1");
        assertThat(drafts()).isEmpty();
        window.press("trouble-0-deed");
        assertThat(drafts()).containsExactly(kept);
        assertThat(window.has("draft-go-on-1")).isTrue();
    }

    @Test
    void a_new_case_that_was_begun_is_offered_on_today_and_above_the_form() {
        window.turn(Workbench::newCase);
        window.type("new-case-title", "油污");
        window.choose("new-case-pack", "CN-2020");
        window.untilRead("草稿已保存");
        reopen();
        assertThat(window.words()).contains("未存的草稿 1 份", "新建案件");
        window.turn(Workbench::newCase);
        window.press("draft-go-on-1");
        window.type("new-case-title", "油污案");
        window.press("new-case-create");
        assertThat(window.workspace().list().cases()).anySatisfy(row -> {
            assertThat(row.title()).isEqualTo("油污案");
            assertThat(row.pack()).isEqualTo("CN-2020");
        });
        assertThat(drafts()).isEmpty();
    }

    @Test
    void what_was_just_recorded_is_withdrawn_when_it_is_undone_and_both_stay() {
        record("remark-made");
        window.type("field-text", "记错了");
        window.press("record-save");
        assertThat(window.node("trouble-0").getAccessibleText()).startsWith("已记录“意见”").contains("两笔都留着");
        window.press("trouble-0-deed");
        var file = DemonstrationCases.file(window.workspace(), RUBBLE);
        assertThat(file.live("remark-made")).isEmpty();
        assertThat(file.live("entry-superseded")).singleElement()
                .satisfies(entry -> assertThat(entry.body().text("reason")).contains("误记，刚记下即撤销"));
        assertThat(file.entries()).anySatisfy(entry -> assertThat(entry.body().text("text")).contains("记错了"));
    }

    @Test
    void whoever_only_reads_is_offered_nothing_and_keeps_nothing() {
        record("remark-made");
        window.type("field-text", "等待");
        Path place = window.workspace().folder();
        window.close();
        window = OpenWorkbench.on(Workspace.visit(place, DemonstrationCases.LAW, DemonstrationCases.CLOCK), DemonstrationCases.CLOCK);
        assertThat(window.has("draft-go-on-1")).isFalse();
        record("remark-made");
        window.type("field-text", "不留");
        new Hand(window).key(KeyCode.ESCAPE);
        assertThat(window.has("draft-go-on-1")).isFalse();
    }
}
