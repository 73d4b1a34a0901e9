package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.huansun.ui.evidence.EvidenceRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceDeskTest {

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

    private void show(String title) {
        String id = DemonstrationCases.id(window.workspace(), title);
        window.turn(bench -> bench.openCase(id));
        window.press("case-tab-evidence");
    }

    private List<EvidenceItem> items(String title) {
        return EvidenceItem.of(DemonstrationCases.file(window.workspace(), title));
    }

    @SuppressWarnings("unchecked")
    private TableView<EvidenceRow> table() {
        return (TableView<EvidenceRow>) window.node("evidence-table");
    }

    private void takeIn(Path camera) {
        window.files().choose(camera);
        window.press(window.has("evidence-add-folder") ? "evidence-add-folder" : "evidence-add-folder-first");
        window.untilRead("收文件的结果");
        window.until("rows", () -> !table().getItems().isEmpty());
    }

    private void select(String... names) {
        window.turn(bench -> {
            table().getSelectionModel().clearSelection();
            IntStream.range(0, table().getItems().size()).filter(place -> List.of(names).contains(table().getItems().get(place).name()))
                    .forEach(table().getSelectionModel()::select);
        });
    }

    @Test
    void a_case_without_evidence_says_what_belongs_there_and_offers_the_first_step() {
        show(RUBBLE);
        assertThat(window.words()).contains("还没有证据", "加入文件", "加入文件夹").anyMatch(words -> words.startsWith("现场照片、录像、笔录"));
    }

    @Test
    void a_folder_of_two_hundred_comes_in_and_what_does_not_is_told_with_its_reason() {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).photographs(200).broken().path());
        assertThat(window.words()).contains("收进 206 件，本案已有 0 件，没有收 1 件。", "没有收（1）", "empty.jpg", "文件是空的（0 字节），多半是没有传完");
        window.until("no task", () -> window.bench().shell().tasks().isEmpty());
        assertThat(items(RUBBLE)).hasSize(206);
        assertThat(table().getItems()).hasSize(206);
        assertThat(window.words()).contains("证据 206");
        window.until("thumbnails", () -> window.nodes().filter(node -> node instanceof ImageView).count() >= 2);
        assertThat(window.workspace().check()).isEmpty();
    }

    @Test
    void the_same_folder_again_brings_nothing_new_and_says_so() {
        show(RUBBLE);
        Path camera = new CameraFolder(folder.resolve("camera")).photographs(3).path();
        takeIn(camera);
        window.press("evidence-report-close");
        takeIn(camera);
        assertThat(window.words()).contains("收进 0 件，本案已有 3 件，没有收 0 件。", "与“IMG_0001.jpg”是同一份原件");
        show(CHEMICALS);
        takeIn(camera);
        assertThat(window.words()).contains("收进了，其他案件也有（3）");
        window.press("evidence-report-close");
        window.until("marks", () -> window.nodes().anyMatch(node -> node.getStyleClass().contains("chip")));
        assertThat(window.words()).contains("他案也有");
    }

    @Test
    void what_cannot_be_shown_is_kept_and_the_reason_stands_in_its_place() {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).broken().path());
        window.press("evidence-report-close");
        shows("cut.jpg", "照片不完整，只显示读得出的部分");
        shows("giant.png", "像素太多，不在这里显示。原件照样保存");
        shows("加密.pdf", "这个 PDF 加了密码，看不了内容。原件照样保存");
        shows("zip.jpg", "文件名的后缀与内容不符，内容是压缩包或 Office 文档");
        shows("笔录.txt", "询问笔录：渗坑三处，气味刺鼻。");
        shows("报告.pdf", "第 1 页，共 2 页");
    }

    private void shows(String name, String words) {
        select(name);
        window.untilRead(words);
    }

    @Test
    void what_a_record_of_the_scene_says_is_found_by_searching() {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).broken().path());
        window.until("read", () -> window.workspace().evidenceTexts().missing(1).isEmpty());
        assertThat(window.workspace().search().count(new SearchWords("气味刺鼻"))).isEqualTo(Map.of(SearchKind.EVIDENCE_TEXT, 1));
    }

    @Test
    void a_camera_ahead_of_the_laptop_and_one_in_another_zone_are_told_with_the_difference() {
        show(RUBBLE);
        CameraFolder camera = new CameraFolder(folder.resolve("camera")).photograph("ahead.jpg", 160, 120, 1, "2026:10:09 11:00:00")
                .photograph("zone.jpg", 160, 120, 2, "2026:09:12 09:00:00");
        window.turn(bench -> { });
        setBack(camera.path().resolve("zone.jpg"));
        takeIn(camera.path());
        window.press("evidence-report-close");
        shows("ahead.jpg", "设备记录的时间晚于收进这台电脑的时间，其中一个时钟不准");
        assertThat(window.words()).contains("早 1 小时 0 分", "未注明时区");
        shows("zone.jpg", "两个时钟相差整小时数，像是设备的时区没有设对");
        assertThat(window.words()).contains("2026-09-12 09:00:00", "早 8 小时 0 分");
    }

    private static void setBack(Path file) {
        try {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(java.time.Instant.parse("2026-09-11T17:00:00Z")));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void what_people_say_of_several_is_recorded_for_each_and_shown_on_both_sides() {
        show(CHEMICALS);
        takeIn(new CameraFolder(folder.resolve("camera")).photographs(3).path());
        window.press("evidence-report-close");
        select("IMG_0001.jpg", "IMG_0002.jpg");
        window.press("evidence-say");
        assertThat(window.node("evidence-say-save").isDisabled()).as("nothing said yet").isTrue();
        window.choose("evidence-say-kind", "影像");
        window.type("evidence-say-taker", "李敏");
        window.press("evidence-proves-1");
        window.press("evidence-say-save");
        window.until("recorded", () -> items(CHEMICALS).stream().filter(item -> item.said("kind").equals("picture")).count() == 2);
        window.untilRead("选了 2 件");
        EvidenceItem first = items(CHEMICALS).getFirst();
        assertThat(List.of(first.said("taker"), first.said("reason"))).isEqualTo(List.of("李敏", "补录"));
        Entry proved = first.proves().getFirst();
        assertThat(items(CHEMICALS).get(2).proves()).isEmpty();
        window.press("case-tab-entries");
        assertThat(window.words()).anyMatch(words -> words.contains("证据 2 件"));
        assertThat(proved.type()).isNotEqualTo("evidence-added");
    }

    @Test
    void a_hand_over_of_an_original_stands_in_its_chain() {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).photographs(1).path());
        window.press("evidence-report-close");
        select("IMG_0001.jpg");
        window.press("evidence-hand");
        window.type("evidence-hand-to", "王芳（检测中心）");
        assertThat(window.words()).contains("还缺：事由");
        window.type("evidence-hand-reason", "送检");
        window.type("evidence-hand-at", "16:30");
        window.type("evidence-hand-seal", "封条 0012，封口完好");
        window.press("evidence-hand-save");
        window.untilRead("送检；封存：封条 0012，封口完好");
        assertThat(window.words()).contains("2026-10-09 16:30");
        assertThat(items(RUBBLE).getFirst().handOvers()).hasSize(1);
    }

    @Test
    void verifying_tells_what_was_changed_and_can_be_cancelled() throws IOException {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).photographs(30).path());
        window.press("evidence-report-close");
        window.press("evidence-verify");
        window.until("verified", () -> window.bench().shell().troubles().stream().anyMatch(trouble -> trouble.what().equals("已核对 30 件，原件都在，没有改动")));

        Files.write(window.workspace().evidence().path(items(RUBBLE).getFirst().sha256()), new byte[] {1});
        window.press("evidence-verify");
        window.until("damage", () -> window.bench().shell().troubles().stream().anyMatch(trouble -> trouble.what().equals("核对了 30 件，其中 1 件原件不在或被改动过。")));
        assertThat(table().getItems()).filteredOn(row -> !row.damage().isEmpty()).extracting(EvidenceRow::name).containsExactly("IMG_0001.jpg");

        window.until("no task", () -> window.bench().shell().tasks().isEmpty());
        window.turn(bench -> {
            ((javafx.scene.control.ButtonBase) window.node("evidence-verify")).fire();
            bench.shell().tasks().forEach(task -> task.cancel().run());
        });
        window.until("ended", () -> window.bench().shell().tasks().isEmpty() && !window.node("evidence-verify").isDisabled());
    }

    @Test
    void the_table_is_filtered_by_kind_and_name_and_worked_with_keys_alone() {
        show(RUBBLE);
        takeIn(new CameraFolder(folder.resolve("camera")).photographs(12).path());
        Hand hand = new Hand(window);
        window.press("evidence-report-close");
        window.turn(bench -> table().requestFocus());
        hand.key(KeyCode.SLASH).write("0007");
        assertThat(table().getItems()).extracting(EvidenceRow::name).containsExactly("IMG_0007.jpg");
        assertThat(window.words()).contains("1 / 12 件");
        window.choose("evidence-filter", "影像");
        assertThat(table().getItems()).isEmpty();
        assertThat(window.words()).contains("没有符合条件的证据，换个种类或文件名");
        window.choose("evidence-filter", "未填种类");
        window.turn(bench -> {
            table().requestFocus();
            table().getSelectionModel().selectFirst();
        });
        hand.key(KeyCode.E);
        assertThat(window.words()).contains("补录：IMG_0007.jpg");
        hand.key(KeyCode.ESCAPE);
        assertThat(window.has("evidence-say-save")).isFalse();
        hand.key(KeyCode.J);
        assertThat(window.words()).contains("原件交接：IMG_0007.jpg");
    }
}
