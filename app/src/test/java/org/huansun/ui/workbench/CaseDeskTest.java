package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.MANGROVES;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;
import static org.huansun.ui.workbench.DemonstrationCases.TAILINGS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huansun.casefile.Attributes;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.NewCase;
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
    void a_finding_stands_on_the_page_and_opens_its_article() {
        show(MANGROVES);
        assertThat(window.words()).contains("问题", "本案使用的 GX-DRAFT 是征求意见稿，未生效，计算结果只供参考");
        window.press("finding-draft-pack-1");
        assertThat(window.bench().shell().page().get()).isEqualTo("library");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第四十三条"));
    }

    @Test
    void a_case_under_a_draft_is_marked_on_its_page_and_in_the_list() {
        show(MANGROVES);
        assertThat(window.looksOf("GX-DRAFT · 征求意见稿，未生效")).contains("tone-provisional");
        window.press("case-back");
        assertThat(window.looksOf("征求意见稿，未生效")).contains("pack-mark");
        window.turn(bench -> bench.shell().page().set("today"));
        assertThat(window.words()).anyMatch(words -> words.startsWith("红树林湿地填埋案 · 征求意见稿，未生效"));
    }

    /** Filed on 2025-05-08, the last day of the trial rules; the rules of 2025 count 30 days from the clue, they don't. */
    @Test
    void a_case_under_a_repealed_text_asks_for_a_choice_and_records_it_with_its_reason() {
        String id = filedUnderTheTrialRules();
        window.press("next-choose-pack");
        assertThat(window.words()).contains("选择规则包", "初步核查期限", "没有这个期限", "2025-05-06", "再次磋商间隔", "沿用 NMG-2022");
        assertThat(window.node("pack-change").isDisabled()).as("no reason yet").isTrue();

        window.type("pack-reason", "会商决定");
        window.press("pack-change");
        CaseFile after = window.workspace().caseFile(id, window.workspace().today());
        assertThat(after.choice().pack().id()).isEqualTo("NMG-2025");
        assertThat(after.packQuestion()).isEmpty();
        assertThat(after.live("pack-chosen").getLast().body().values()).containsEntry("from", "NMG-2022")
                .containsEntry("reason", "会商决定").containsKeys("version", "hash");
        assertThat(window.words()).contains("NMG-2025 · 现行", "下一步");
    }

    @Test
    void staying_with_a_repealed_text_is_recorded_too_and_asked_no_more() {
        String id = filedUnderTheTrialRules();
        window.press("next-choose-pack");
        window.type("pack-reason", "磋商已近尾声");
        window.press("pack-stay");
        CaseFile after = window.workspace().caseFile(id, window.workspace().today());
        assertThat(after.choice().pack().id()).isEqualTo("NMG-2022");
        assertThat(after.packQuestion()).isEmpty();
        assertThat(window.has("next-choose-pack")).isFalse();
    }

    @Test
    void the_contents_of_an_agreement_are_checked_item_by_item_and_what_lacks_is_found() {
        show(CHEMICALS);
        window.turn(bench -> bench.recordIn(file(CHEMICALS).id(), "agreement-signed"));
        window.type("field-amount", "186400.00");
        for (String item : List.of("7", "1", "2", "3", "4", "5")) {
            window.press("field-contents-" + item);
        }
        window.press("record-save");
        assertThat(file(CHEMICALS).live("agreement-signed").getLast().body().text("contents")).contains("1,2,3,4,5,7");
        assertThat(window.words()).anyMatch(words -> words.startsWith("协议缺少应当载明的内容："));
    }

    private String filedUnderTheTrialRules() {
        String id = new NewCase("东河渗坑案", new Region("NMG"), LocalDate.of(2025, 4, 3), "", "", Optional.empty())
                .openIn(window.workspace()).id();
        record(id, "clue-received", "2025-04-03", Map.of("channel", "6"));
        record(id, "filing-approved", "2025-05-08", Map.of("approver", "王"));
        record(id, "notice-served", "2025-05-09", Map.of());
        record(id, "meeting-held", "2025-05-20", Map.of("round", 1, "outcome", "divided"));
        window.turn(bench -> bench.openCase(id));
        return id;
    }

    private void record(String id, String type, String on, Map<String, Object> values) {
        window.workspace().record(Draft.of(id, type, LocalDate.parse(on), new Attributes(values)));
    }

    /** The row that a button stands in, whatever is wrapped around the button. */
    private Node lineOf(String id) {
        Node node = window.node(id).getParent();
        while (node instanceof StackPane wrapped) {
            node = wrapped.getParent();
        }
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
