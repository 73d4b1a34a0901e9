package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.huansun.workspace.CaseRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be done says what, why and what now, and nothing that was typed is lost. */
class RefusalTest {

    private static final String TOO_LONG = "长".repeat(100_001);

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

    @Test
    void a_record_that_is_refused_says_why_and_keeps_what_was_typed() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE);
        window.turn(bench -> bench.recordIn(id, "site-visited"));
        window.type("field-place", "西山嘎查");
        window.type("field-people", "李敏、赵强");
        window.setDay("record-on", LocalDate.of(1926, 9, 1));
        window.press("record-save");
        assertThat(window.node("trouble-0").getAccessibleText()).contains("1926-09-01 太早了").contains("检查年份");
        assertThat(window.words()).contains("西山嘎查", "李敏、赵强");
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.RUBBLE).live("site-visited")).isEmpty();

        window.setDay("record-on", LocalDate.of(2026, 9, 1));
        window.press("record-save");
        assertThat(window.node("trouble-0").getAccessibleText()).startsWith("已记录“现场踏勘”");
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.RUBBLE).live("site-visited")).hasSize(1);
    }

    @Test
    void a_day_that_has_not_come_stands_in_the_way_before_saving() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE);
        window.turn(bench -> bench.recordIn(id, "case-closed"));
        window.setDay("record-on", LocalDate.of(2026, 10, 10));
        assertThat(window.words()).contains("这一天还没有到（今天是 2026-10-09）");
        assertThat(window.node("record-save").isDisabled()).isTrue();
    }

    @Test
    void an_own_deadline_may_be_set_for_a_day_ahead() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.RUBBLE);
        window.turn(bench -> bench.recordIn(id, "own-deadline-set"));
        window.type("field-title", "补充采样");
        window.setDay("field-due", LocalDate.of(2026, 11, 2));
        window.press("record-save");
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.RUBBLE).live("own-deadline-set"))
                .singleElement().satisfies(entry -> assertThat(entry.body().text("due")).contains("2026-11-02"));
    }

    @Test
    void a_new_case_with_a_pack_of_another_region_is_refused_and_keeps_its_title() {
        window.turn(Workbench::newCase);
        window.type("new-case-title", "跨区案");
        window.choose("new-case-pack", "GX-DRAFT");
        window.press("new-case-create");
        assertThat(window.node("trouble-0").getAccessibleText()).contains("GX-DRAFT").contains("CN-2020");
        window.untilRead("跨区案");
        assertThat(window.workspace().list().cases()).hasSize(5);
    }

    @Test
    void a_package_that_cannot_be_written_says_so_and_stays_unsent() {
        CaseRow before = row();
        window.files().choose(folder.resolve("gone").resolve("package.zip"));
        window.turn(bench -> bench.shell().page().set("sync"));
        window.press("sync-all");
        window.press("sync-export");
        window.until("the refusal", () -> window.has("trouble-0"));
        assertThat(window.node("trouble-0").getAccessibleText()).contains("gone");
        assertThat(window.workspace().officeLog()).isEmpty();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void a_table_that_cannot_be_written_says_so() {
        window.files().choose(folder.resolve("gone").resolve("cases.csv"));
        window.turn(bench -> bench.shell().page().set("cases"));
        window.press("cases-csv");
        window.until("the refusal", () -> window.has("trouble-0"));
        assertThat(window.node("trouble-0").getAccessibleText()).contains("文件没有写成").contains("换一个可写的位置");
    }

    @Test
    void a_file_that_is_no_package_fails_the_check() {
        window.files().choose(folder.resolve("office").resolve("workspace.db"));
        window.turn(bench -> bench.shell().page().set("sync"));
        window.press("sync-verify");
        window.untilRead("核验没有通过");
    }

    @Test
    void a_statement_that_is_refused_says_so_on_the_host_s_screen_and_stays_in_its_field() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        window.turn(bench -> bench.host(id, 2));
        window.type("host-words", TOO_LONG);
        window.fireEnter("host-words");
        assertThat(window.node("trouble-0").getAccessibleText()).contains("不能用");
        assertThat(window.words()).contains(TOO_LONG);
        assertThat(DemonstrationCases.file(window.workspace(), DemonstrationCases.CHEMICALS).live("statement-noted")).isEmpty();
        window.press("host-leave");
    }

    private CaseRow row() {
        return window.workspace().list().cases().getFirst();
    }
}
