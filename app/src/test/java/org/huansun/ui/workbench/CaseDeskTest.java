package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.MANGROVES;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;
import static org.huansun.ui.workbench.DemonstrationCases.TAILINGS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseDeskTest {

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

    /** 30 days from the day after 2026-08-31 end on 09-30; from the day after 09-10 on 10-10, a Saturday that is worked. */
    @Test
    void a_correction_shows_what_it_moves_before_and_strikes_the_old_line_through_after() {
        show(RUBBLE);
        Entry clue = file(RUBBLE).live("clue-received").getFirst();
        window.press("correct-" + clue.id());
        window.setDay("record-on", LocalDate.of(2026, 9, 10));
        window.type("field-reason", "日期误录");
        assertThat(window.looksOf("09-30")).contains("struck");
        assertThat(window.words()).contains("10-10");
        assertThat(file(RUBBLE).entries()).as("nothing is recorded yet").hasSize(2);

        window.press("record-save");
        assertThat(window.node("deadline-preliminary-check-1").getAccessibleText())
                .isEqualTo("临近 初步核查期限 10-10 1 个工作日 第十四条");
        assertThat(window.words()).contains("3 条 · 1 条已更正", "已更正", "已更正：日期误录");
        assertThat(window.node("correct-" + clue.id()).isDisabled()).isTrue();
        assertThat(lineOf("correct-" + clue.id()).getStyleClass()).contains("superseded");
        CaseFile after = file(RUBBLE);
        assertThat(after.superseded()).containsExactly(clue.id());
        assertThat(after.live("clue-received")).singleElement().satisfies(entry -> {
            assertThat(entry.on()).isEqualTo(LocalDate.of(2026, 9, 10));
            assertThat(entry.supersedes()).contains(clue.id());
            assertThat(entry.body().text("channel")).contains("6");
            assertThat(entry.body().text("reason")).contains("日期误录");
        });
    }

    @Test
    void a_correction_without_a_reason_cannot_be_saved() {
        show(RUBBLE);
        window.press("correct-" + file(RUBBLE).live("clue-received").getFirst().id());
        assertThat(window.words()).contains("还缺：更正的理由");
        assertThat(window.node("record-save").isDisabled()).isTrue();
    }

    @Test
    void a_note_that_is_emptied_in_a_correction_is_gone() {
        show(CHEMICALS);
        Entry clue = file(CHEMICALS).live("clue-received").getFirst();
        scrollToTheOldest();
        window.press("correct-" + clue.id());
        window.type("record-note", "");
        window.type("field-reason", "举报内容不应写入");
        window.press("record-save");
        assertThat(file(CHEMICALS).live("clue-received").getFirst().body().has("note")).isFalse();
    }

    @Test
    void what_was_typed_for_another_type_is_not_recorded() {
        String id = show(RUBBLE);
        window.turn(bench -> bench.recordIn(id, "preliminary-check-completed"));
        window.choose("field-damage-found", "是");
        window.press("record-other-kind");
        window.type("record-search", "remark-made");
        window.fireEnter("record-search");
        window.type("field-text", "等待鉴定机构回复");
        window.press("record-save");
        assertThat(file(RUBBLE).live("remark-made").getFirst().body().values())
                .isEqualTo(Map.of("text", "等待鉴定机构回复"));
    }

    @Test
    void as_of_an_earlier_day_the_page_shows_what_was_known_to_have_happened_then() {
        show(TAILINGS);
        assertThat(window.has("deadline-obligor-reply-1")).isTrue();
        window.press("case-as-of");
        window.setDay("as-of-day", LocalDate.of(2026, 9, 28));
        assertThat(window.words()).contains("截至 09-28").doesNotContain("磋商告知书送达");
        assertThat(window.has("deadline-obligor-reply-1")).isFalse();

        window.press("case-as-of");
        window.press("as-of-today");
        assertThat(window.words()).contains("截至某日", "磋商告知书送达");
    }

    @Test
    void a_finding_stands_above_the_page_until_it_is_closed() {
        show(MANGROVES);
        assertThat(window.node("finding-0").getAccessibleText()).contains("GX-DRAFT").contains("征求意见稿，未生效");
        window.press("finding-0-close");
        assertThat(window.has("finding-0")).isFalse();
    }

    @Test
    void a_case_under_a_draft_is_marked_on_its_page_and_in_the_list() {
        show(MANGROVES);
        assertThat(window.looksOf("GX-DRAFT · 征求意见稿，未生效")).contains("tone-provisional");
        window.press("case-back");
        assertThat(window.looksOf("征求意见稿，未生效")).contains("tone-provisional");
        window.turn(bench -> bench.shell().page().set("today"));
        assertThat(window.words()).anyMatch(words -> words.startsWith("红树林湿地填埋案 · 征求意见稿，未生效"));
    }

    private Node lineOf(String id) {
        Node node = window.node(id).getParent();
        assertThat(node).isNotNull();
        return node;
    }

    private void scrollToTheOldest() {
        javafx.scene.control.ListView<?> list = (javafx.scene.control.ListView<?>) window.node("case-timeline");
        window.turn(bench -> list.scrollTo(list.getItems().size() - 1));
        window.turn(bench -> { });
    }

    private String show(String title) {
        String id = DemonstrationCases.id(window.workspace(), title);
        window.turn(bench -> bench.openCase(id));
        return id;
    }

    private CaseFile file(String title) {
        return DemonstrationCases.file(window.workspace(), title);
    }
}
