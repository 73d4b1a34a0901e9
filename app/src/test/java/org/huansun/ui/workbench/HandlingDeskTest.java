package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;
import static org.huansun.ui.workbench.DemonstrationCases.TODAY;

import java.nio.file.Path;
import org.huansun.casefile.handling.Handover;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandlingDeskTest {

    @TempDir
    Path folder;

    private OpenWorkbench window;
    private String id;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        id = caseId(CHEMICALS);
        window.turn(bench -> bench.openCaseTab(id, "handling"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String caseId(String title) {
        return window.workspace().list().cases().stream().filter(row -> row.title().equals(title)).map(CaseRow::id).findFirst().orElseThrow();
    }

    private CaseFile file() {
        return window.workspace().caseFile(id, window.workspace().today());
    }

    private void handOverTo(String person) {
        window.press("handling-hand-over");
        window.type("field-to", person);
        window.press("record-save");
    }

    @Test
    void a_case_passed_on_names_what_runs_and_is_taken_by_whoever_it_is_for() {
        String here = window.workspace().settings().person();
        handOverTo(here);
        Handover pending = file().responsibility().pending().orElseThrow();
        assertThat(pending.deadlines()).isNotEmpty().allSatisfy(line -> assertThat(line).matches(".+ (\\d{4}-\\d\\d-\\d\\d )?.+"));
        assertThat(window.words()).contains("待接收", "承办 · 待接收").containsAll(pending.deadlines());

        window.turn(bench -> bench.shell().page().set("today"));
        assertThat(window.words()).contains("等我接收");
        window.press("passed-on-" + id);
        window.press("handling-acknowledge");
        assertThat(file().responsibility().person()).contains(here);
        assertThat(window.words()).doesNotContain("待接收");
    }

    @Test
    void what_is_for_another_can_only_be_taken_there() {
        handOverTo("马德福");
        assertThat(window.node("handling-acknowledge").isDisabled()).isTrue();
        assertThat(window.words()).anyMatch(words -> words.startsWith("由马德福接收"));
    }

    @Test
    void a_day_of_one_s_own_stands_beside_the_law_s_and_can_be_finished_and_paid() {
        window.press("own-add");
        window.choose("field-kind", "开庭");
        window.type("field-title", "北河法院开庭");
        window.setDay("field-due", TODAY.plusDays(20));
        window.press("record-save");
        assertThat(window.node("deadline-own-1").getAccessibleText()).contains("北河法院开庭").endsWith("自定");
        String set = file().live("own-deadline-set").getFirst().id();
        window.press("own-finish-" + set);
        window.press("record-save");
        assertThat(file().live("own-deadline-met").getFirst().body().text("of")).contains(set);
        assertThat(window.has("own-finish-" + set)).isFalse();
    }

    @Test
    void joining_two_cases_shows_in_both_and_leads_from_one_to_the_other() {
        String other = caseId(RUBBLE);
        window.press("handling-join");
        window.type("field-to", window.workspace().list().find(other).number());
        window.type("field-reason", "同一源头");
        window.press("record-save");
        window.press("link-" + other);
        window.turn(bench -> bench.openCaseTab(other, "handling"));
        assertThat(window.words()).contains("并来").anyMatch(words -> words.endsWith(CHEMICALS));
    }
}
