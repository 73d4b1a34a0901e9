package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huansun.ui.clues.ResultRow;
import org.huansun.workspace.CaseRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register comes in through the window, and the quarter's list goes out. */
class CluesDeskTest {

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

    private Path register(String text) throws IOException {
        return Files.writeString(folder.resolve("登记表.csv"), text, Charset.forName("GB18030"));
    }

    private List<String> titles() {
        return window.workspace().list().cases().stream().map(CaseRow::title).toList();
    }

    private List<String> rows() {
        return window.ask(() -> ((TableView<?>) window.nodes().filter(node -> "clues-rows".equals(node.getId())).findFirst().orElseThrow())
                .getItems().stream().map(row -> row instanceof ResultRow result
                        ? result.line() + " " + result.outcome() + " " + result.title() : "").toList());
    }

    @Test
    void by_keys_alone_from_the_list_of_cases_to_the_report() throws IOException {
        window.files().choose(register("线索名称,收到日期,哪里,是否已修复\n草场渗坑,2026-02-03,北河镇,否\n旧坑,2026-02-04,南河镇,是\n看不懂,某日,,\n"));
        Hand hand = new Hand(window);
        window.turn(Workbench::listCases);
        window.turn(bench -> window.node("cases-import-clues").requestFocus());
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.ENTER);
        window.untilRead("GB18030");
        window.until("the columns", () -> window.has("clues-meaning-3"));
        window.choose("clues-meaning-3", "损害地点");
        hand.key(KeyCode.ENTER);
        window.untilRead("可导入 1");
        assertThat(rows()).containsExactly("2 可导入 草场渗坑", "3 排除 旧坑", "4 未导入 看不懂");
        assertThat(titles()).doesNotContain("草场渗坑");
        hand.key(KeyCode.ENTER);
        window.untilRead("已导入 1");
        assertThat(rows()).containsExactly("2 已导入 草场渗坑", "3 排除 旧坑", "4 未导入 看不懂");
        assertThat(titles()).contains("草场渗坑").doesNotContain("旧坑", "看不懂");
        assertThat(window.workspace().list().cases().stream().filter(row -> row.title().equals("草场渗坑")).map(CaseRow::place))
                .containsExactly("北河镇");
    }

    @Test
    void one_can_go_back_and_change_how_the_file_is_read() throws IOException {
        Path file = register("名称;日期\n草场渗坑;2026-02-03\n");
        window.turn(bench -> bench.importClues(file));
        window.until("the columns", () -> window.has("clues-meaning-2"));
        window.choose("clues-separator", "逗号");
        window.untilRead("没有找到表头");
        window.choose("clues-separator", "分号");
        window.until("the columns", () -> window.has("clues-meaning-2"));
        window.choose("clues-meaning-1", "不用");
        assertThat(window.words()).contains("还没有指出哪一列是线索名称。在“对应”里选。");
        assertThat(window.ask(() -> window.node("clues-preview").isDisabled())).isTrue();
        window.choose("clues-meaning-1", "线索名称");
        window.press("clues-preview");
        window.untilRead("可导入 1");
        window.press("clues-back");
        assertThat(window.has("clues-meaning-1")).isTrue();
        window.press("clues-back");
        assertThat(window.has("clues-choose")).isTrue();
    }

    @Test
    void what_was_chosen_is_there_after_a_look_at_another_page() throws IOException {
        Path file = register("事项,日期\n草场渗坑,2026-02-03\n");
        window.turn(bench -> bench.importClues(file));
        window.until("the columns", () -> window.has("clues-meaning-1"));
        window.choose("clues-meaning-1", "线索名称");
        window.turn(bench -> bench.shell().page().set("today"));
        window.turn(Workbench::listCases);
        window.press("cases-import-clues");
        window.press("clues-preview");
        window.untilRead("可导入 1");
    }

    @Test
    void a_file_that_is_no_register_says_so_and_the_page_stays() throws IOException {
        Path file = Files.write(folder.resolve("表.csv"), new byte[] {'P', 'K', 3, 4, 1, 1});
        window.turn(bench -> bench.importClues(file));
        window.untilRead("这是 Excel 工作簿");
        assertThat(window.has("clues-choose")).isTrue();
    }

    @Test
    void long_work_says_how_far_it_is_and_can_be_cancelled_and_the_report_says_so() throws IOException {
        Path file = register(IntStream.range(0, 3000).mapToObj(at -> "第" + at + "条,2026-02-03").collect(Collectors.joining("\n", "名称,日期\n", "\n")));
        int before = titles().size();
        window.turn(bench -> bench.importClues(file));
        window.until("the columns", () -> window.has("clues-preview"));
        window.press("clues-preview");
        window.untilRead("可导入 3000");
        window.press("clues-run");
        window.untilRead("/ 3000 条"); // the rate stands beside it only when the clock of the test goes on
        window.press("clues-cancel");
        window.untilRead("已取消");
        int now = titles().size();
        assertThat(now).isBetween(before + 1, before + 2999);
        window.press("clues-report-csv");
        assertThat(window.files().suggested()).isEqualTo(List.of("线索导入结果.csv"));
    }

    @Test
    void the_quarter_s_list_is_shown_in_the_pack_s_columns_and_written() throws IOException {
        Path out = folder.resolve("清单.csv");
        window.turn(Workbench::listClues);
        window.until("the list", () -> window.has("clues-quarter-table"));
        assertThat(window.words()).contains("文本未规定样式");
        window.files().choose(out);
        window.press("clues-list-csv");
        assertThat(window.files().suggested()).containsExactly("线索汇总清单-2026Q4.csv");
        assertThat(Files.readString(out)).startsWith("\uFEFF序号,线索名称,线索渠道,");
        window.choose("clues-form", "GX-DRAFT");
        window.untilRead("征求意见稿，未生效");
        window.untilRead("最迟：2026-12-31");
    }
}
