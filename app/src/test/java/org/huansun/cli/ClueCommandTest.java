package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.api.Test;

/** {@code clue import} and {@code clue list}. */
class ClueCommandTest extends CommandLineTest {

    private String register(String name, String text, String code) throws IOException {
        return Files.writeString(folder.resolve(name), text, Charset.forName(code)).toString();
    }

    private static List<String> results(JsonNode report) {
        List<String> results = new ArrayList<>();
        report.get("rows").forEach(row -> results.add(row.get("line").asInt() + " " + row.get("result").asText() + " " + row.get("title").asText()));
        return results;
    }

    @Test
    void a_register_whose_every_row_comes_in_ends_with_0_and_the_second_time_too() throws IOException {
        String workspace = workspace();
        String file = register("登.csv", "名称;日期\r\n甲;2026-02-01\r\n乙;2026-02-02\r\n", "GB18030");
        JsonNode report = json("clue", "import", file, "-w", workspace);
        assertThat(names(report)).containsExactly("file", "encoding", "separator", "columns", "cameIn", "excluded", "duplicates", "refused", "stopped", "rows");
        assertThat(List.of(report.get("encoding").asText(), report.get("separator").asText(), report.get("cameIn").asInt())).containsExactly("gb18030", "semicolon", 2);
        assertThat(report.get("rows").get(1)).isEqualTo(tree("{\"line\":3,\"title\":\"乙\",\"result\":\"came-in\",\"case\":\"环损〔2026〕第 0002 号\",\"pack\":\"NMG-2025\",\"remarks\":[]}"));
        assertThat(results(json("clue", "import", file, "-w", workspace))).containsExactly("2 duplicate 甲", "3 duplicate 乙");
        assertThat(json("case", "list", "-w", workspace)).hasSize(2);
    }

    @Test
    void a_row_that_does_not_come_in_is_told_with_its_original_and_the_status_is_1() throws IOException {
        String workspace = workspace();
        String file = register("登.csv", "名称,日期\n甲,2026-02-01\n乙,昨天\n", "UTF-8");
        Path report = folder.resolve("结果.csv");
        Ran run = run("clue", "import", file, "-w", workspace, "--report", report.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("共 2 行：已导入 1，重复 0，排除 0，未导入 1", "第 3 行原文：乙,昨天", "日期“昨天”看不懂，写成 2026-05-09 的样子");
        assertThat(Files.readString(report)).startsWith("\uFEFF行号,结果,案号,").contains("3,未导入,,乙,日期“昨天”看不懂，写成 2026-05-09 的样子,,\"乙,昨天\"");
    }

    @Test
    void a_preview_records_nothing() throws IOException {
        String workspace = workspace();
        String file = register("登.csv", "名称,日期\n甲,2026-02-01\n", "UTF-8");
        assertThat(done("clue", "import", file, "-w", workspace, "--preview").out()).contains("可导入 1");
        assertThat(json("case", "list", "-w", workspace)).isEmpty();
    }

    @Test
    void columns_are_named_by_heading_or_place_and_remembered() throws IOException {
        String workspace = workspace();
        String file = register("登.csv", "事项,哪天,地点,地点\n甲,2026-02-01,某县,某旗\n", "UTF-8");
        assertThat(stopped(3, "clue", "import", file, "-w", workspace)).startsWith("登.csv：表头里没有找到线索名称、收到日期（表头是：事项、哪天、地点（第 3 列）、地点（第 4 列））。用 --map 列名=字段 指出是哪一列");
        json("clue", "import", file, "-w", workspace, "--map", "事项=title", "--map", "哪天=收到日期", "--map", "第4列=place");
        assertThat(json("case", "list", "-w", workspace).get(0).get("title").asText()).isEqualTo("甲");
        String next = register("下次.csv", "哪天,事项\n2026-02-03,乙\n", "UTF-8");
        assertThat(results(json("clue", "import", next, "-w", workspace))).containsExactly("2 came-in 乙");
        assertThat(stopped(3, "clue", "import", next, "-w", workspace, "--map", "没有=title")).startsWith("--map：没有“没有”这一列。");
        assertThat(stopped(3, "clue", "import", next, "-w", workspace, "--map", "事项=titel")).startsWith("--map：没有“titel”这个字段。");
    }

    @Test
    void a_file_that_can_not_be_used_ends_with_3() throws IOException {
        String workspace = workspace();
        Path sheet = Files.write(folder.resolve("表.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(stopped(3, "clue", "import", sheet.toString(), "-w", workspace)).startsWith("表.csv：这是 Excel 工作簿（.xlsx）或压缩包，不是 CSV。");
        assertThat(stopped(3, "clue", "import", folder.resolve("无.csv").toString(), "-w", workspace)).endsWith("没有这个文件。检查文件名和路径。");
        String file = register("登.csv", "名称,日期\n甲,2026-02-01\n", "UTF-8");
        assertThat(stopped(3, "clue", "import", file, "-w", workspace, "--encoding", "latin1")).isEqualTo("编码：没有“latin1”这一种。写 utf-8 或 gb18030。");
        assertThat(stopped(3, "clue", "import", file, "-w", workspace, "--pack", "GX-DRAFT")).startsWith("规则包：GX-DRAFT 是 GX 的规则包");
    }

    @Test
    void the_demonstration_s_register_comes_in_as_its_guide_says() throws IOException {
        String workspace = workspace();
        Path file = Files.write(folder.resolve("clue-register.csv"), SeedFiles.bytes("demonstration/clue-register.csv"));
        Ran run = run("clue", "import", file.toString(), "-w", workspace, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(results(tree(run.out()))).containsExactly("3 came-in 北河镇渗坑排污", "4 came-in 河道采砂毁坏河床", "5 came-in 矿区草场倾倒废渣",
                "6 came-in 加油站油罐渗漏", "7 excluded 造纸废水渗漏", "8 came-in 林地占用堆料", "9 duplicate 北河渗坑（重复登记）", "10 refused 鱼塘死鱼", "11 refused ");
        JsonNode list = json("clue", "list", "-w", workspace, "--quarter", "2026Q1");
        assertThat(List.of(list.get("pack").asText(), list.get("article").asText(), list.get("excluded").asInt(), list.get("rows").size()))
                .containsExactly("NMG-2025", "第十二条", 1, 5);
        assertThat(list.get("marks")).isEqualTo(tree("[\"文本未规定样式\"]"));
    }

    @Test
    void the_quarter_s_list_is_written_and_said() throws IOException {
        String workspace = workspace();
        json("clue", "import", register("登.csv", "名称,日期,来源\n甲,2026-02-01,信访\n", "UTF-8"), "-w", workspace);
        Path out = folder.resolve("清单.csv");
        assertThat(done("clue", "list", "-w", workspace, "--quarter", "2026Q1", "--out", out.toString()).out())
                .contains("2026 年第 1 季度 线索汇总清单（NMG-2025 第十二条，文本未规定样式）", "报送：本级生态环境部门（汇总）；最迟：文本没有规定日子", "甲");
        assertThat(Files.readString(out)).startsWith("\uFEFF序号,线索名称,线索渠道,").contains("\r\n1,甲,信访投诉、举报、媒体曝光的线索,信访,2026-02-01,");
        assertThat(done("clue", "list", "-w", workspace, "--quarter", "2025Q4").out()).contains("本季度没有线索");
        assertThat(stopped(3, "clue", "list", "-w", workspace, "--quarter", "春")).isEqualTo("春：看不懂的季度。写成 2026Q3 的样子。");
        assertThat(json("clue", "list", "-w", workspace, "--quarter", "2026Q1", "--pack", "GX-DRAFT").get("due").asText()).isEqualTo("2026-03-31");
    }
}
