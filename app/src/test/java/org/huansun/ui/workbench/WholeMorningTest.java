package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huansun.casefile.Deadline;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An investigator's morning without a network: the register of clues comes in, one clue is checked and filed, the place is
 * visited, photographs and papers are brought home, the obligor is identified, and what the law asks for next stands there.
 */
class WholeMorningTest {

    private static final String TITLE = "草场渗坑";

    @TempDir
    Path folder;

    @Test
    void from_the_register_to_what_the_law_asks_next() throws IOException {
        Path place = folder.resolve("office");
        Workspace workspace = Workspace.create(place, "王建国", new Region("NMG"), DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        try (OpenWorkbench window = OpenWorkbench.on(workspace, DemonstrationCases.CLOCK)) {
            Hand hand = new Hand(window);
            takesTheClueIn(window);
            opensTheCase(window, hand);
            checksAndFiles(window);
            visitsThePlace(window);
            bringsEvidenceHome(window);
            identifiesTheObligor(window);
            seesWhatComesNext(window);
            findsItAgain(window, hand);
        }
        assertThat(new WorkspaceFolder(place).check()).isEmpty();
    }

    private void takesTheClueIn(OpenWorkbench window) throws IOException {
        Path register = Files.writeString(folder.resolve("登记表.csv"),
                "线索名称,收到日期,损害地点,是否已修复\n" + TITLE + ",2026-09-28,北河镇,否\n旧坑,2026-09-28,南河镇,是\n", Charset.forName("GB18030"));
        window.turn(bench -> bench.importClues(register));
        window.until("the columns", () -> window.has("clues-preview"));
        window.press("clues-preview");
        window.untilRead("可导入 1");
        window.press("clues-run");
        window.untilRead("已导入 1");
    }

    private void opensTheCase(OpenWorkbench window, Hand hand) {
        window.turn(Workbench::listCases);
        window.untilRead("共 1 件");
        hand.doubleClickWords("cases-table", TITLE);
        window.until("the case", () -> window.has("case-timeline"));
        assertThat(window.words()).contains("收到线索");
    }

    private void checksAndFiles(OpenWorkbench window) {
        begin(window, "preliminary-check-completed");
        window.choose("field-damage-found", "是");
        saves(window, "初步核查完成");
        begin(window, "filing-approved");
        window.type("field-approver", "李局长");
        saves(window, "批准立案、启动索赔");
        assertThat(file(window).choice().pack().id()).isEqualTo("NMG-2025");
    }

    private void visitsThePlace(OpenWorkbench window) {
        begin(window, "site-visited");
        window.type("field-place", "北河镇东");
        window.type("field-people", "王建国、李敏");
        saves(window, "现场踏勘");
    }

    private void bringsEvidenceHome(OpenWorkbench window) {
        CameraFolder camera = new CameraFolder(folder.resolve("camera")).photographs(6);
        window.press("case-tab-evidence");
        window.files().choose(camera.path());
        window.press("evidence-add-folder-first");
        window.untilRead("收文件的结果");
        window.until("the work ended", () -> window.bench().shell().tasks().isEmpty());
        assertThat(EvidenceItem.of(file(window))).hasSize(6);
        window.press("evidence-report-close");
    }

    private void identifiesTheObligor(OpenWorkbench window) {
        begin(window, "party-added");
        window.choose("field-role", "赔偿义务人");
        window.type("field-name", "某某化工有限公司");
        saves(window, "当事人");
        window.press("case-tab-parties");
        window.untilRead("某某化工有限公司");
    }

    private void seesWhatComesNext(OpenWorkbench window) {
        CaseFile file = file(window);
        assertThat(file.entries()).extracting(Entry::type).contains("clue-received", "preliminary-check-completed", "filing-approved",
                "pack-chosen", "site-visited", "evidence-added", "party-added");
        assertThat(file.deadlines().deadlines()).extracting(deadline -> deadline.period().id(), Deadline::state)
                .contains(org.assertj.core.groups.Tuple.tuple("preliminary-check", Deadline.State.MET));
        assertThat(file.next()).isNotEmpty();
        window.press("case-tab-entries");
        window.untilRead("下一步");
        assertThat(window.nodes().map(node -> String.valueOf(node.getId())).filter(id -> id.startsWith("next-"))).isNotEmpty();
    }

    private void findsItAgain(OpenWorkbench window, Hand hand) {
        hand.with(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.K).write("化工");
        window.untilRead("某某化工有限公司");
        window.turn(bench -> bench.shell().searchWords().set(""));
    }

    private void begin(OpenWorkbench window, String type) {
        window.turn(bench -> bench.recordIn(id(window), type));
        window.until(type, () -> window.has("record-save"));
    }

    private void saves(OpenWorkbench window, String words) {
        window.press("record-save");
        window.untilRead(words);
        window.until("saved", () -> !window.has("record-save"));
    }

    private static String id(OpenWorkbench window) {
        return window.workspace().list().cases().stream().filter(row -> row.title().equals(TITLE)).findFirst().orElseThrow().id();
    }

    private static CaseFile file(OpenWorkbench window) {
        return window.workspace().caseFile(id(window), window.workspace().today());
    }
}
