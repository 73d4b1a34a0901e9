package org.huansun.workspace.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huansun.workspace.clue.Registers.HEAD;
import static org.huansun.workspace.clue.Registers.lines;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.HandClock;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Offices;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClueImportTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-07-01");
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ImportReport take(String... lines) {
        return Registers.of(workspace, Registers.table(lines)).run(ImportWatch.NOBODY);
    }

    private CaseFile file(String number) {
        CaseRow row = workspace.list().find(number);
        return workspace.caseFile(row.id(), workspace.today());
    }

    private static Map<String, Object> body(Entry entry) {
        return entry.body().values();
    }

    @Test
    void a_row_becomes_a_case_with_its_clue_and_its_obligors() {
        ImportReport report = take(HEAD,
                "XF-007,北河渗坑,2026年5月9日,群众举报,旗检察院,北河镇三组,地下水、土壤,甲公司；乙,否,,夜间排放");

        assertThat(lines(report)).containsExactly("2 已导入 环损〔2026〕第 0001 号 北河渗坑： NMG-2025");
        CaseFile file = file("1");
        assertThat(file.entries()).extracting(Entry::type).containsExactly("case-opened", "clue-received", "party-added", "party-added");
        assertThat(file.entries()).extracting(Entry::on).containsOnly(java.time.LocalDate.of(2026, 5, 9));
        Map<String, Object> opened = new java.util.HashMap<>(body(file.entries().getFirst()));
        assertThat(opened.remove("clueKey")).asString().hasSize(64);
        assertThat(opened).isEqualTo(Map.of("title", "北河渗坑", "region", "NMG", "number", "环损〔2026〕第 0001 号",
                "place", "北河镇三组", "elements", "地下水、土壤"));
        assertThat(body(file.live("clue-received").getFirst())).isEqualTo(Map.of("channel", "7", "transferredBy", "procuratorate",
                "source", "群众举报（旗检察院）", "sourceNumber", "XF-007", "note", "夜间排放"));
        assertThat(file.live("party-added")).extracting(ClueImportTest::body).containsExactly(
                Map.of("role", "obligor", "name", "甲公司"), Map.of("role", "obligor", "name", "乙"));
    }

    @Test
    void the_pack_follows_from_the_day_of_the_clue_and_numbers_from_its_year() {
        ImportReport report = take("线索名称,日期", "旧案,2024-12-31", "新案,2025-05-09", "今案,2026-01-05", "又一今案,2026/1/6");
        assertThat(lines(report)).containsExactly("2 已导入 环损〔2024〕第 0001 号 旧案： NMG-2022", "3 已导入 环损〔2025〕第 0001 号 新案： NMG-2025",
                "4 已导入 环损〔2026〕第 0001 号 今案： NMG-2025", "5 已导入 环损〔2026〕第 0002 号 又一今案： NMG-2025");
    }

    @Test
    void a_pack_that_is_chosen_is_pinned() {
        ImportReport report = Registers.of(workspace, Registers.table("线索名称,日期,渠道", "红树林,2026-05-09,法院移送"), "GX", Optional.of("GX-DRAFT"))
                .run(ImportWatch.NOBODY);
        assertThat(lines(report)).containsExactly("2 已导入 环损〔2026〕第 0001 号 红树林： GX-DRAFT");
        assertThat(file("1").choice().pack().id()).isEqualTo("GX-DRAFT");
        assertThat(file("1").live("clue-received").getFirst().body().values())
                .isEqualTo(Map.of("channel", "9", "source", "法院移送", "transferredBy", "court"));
    }

    @Test
    void clues_whose_damage_is_repaired_are_left_out_by_the_article_that_says_so() {
        ImportReport report = take("线索名称,日期,是否已修复,不启动情形", "甲,2026-05-09,已修复,", "乙,2026-05-10,部分修复,", "丙,2026-05-11,,显著轻微",
                "丁,2024-05-09,是,", "戊,2026-05-12,,看着不重", "己,2026-05-13,大概,");
        assertThat(lines(report)).containsExactly(
                "2 排除 甲：登记为已修复：已经通过行政执法、诉讼等途径修复的，不在筛查之列 NMG-2025 第十二条",
                "3 已导入 环损〔2026〕第 0001 号 乙： NMG-2025",
                "4 排除 丙：登记情形为第 3 项（损害显著轻微，而且不需要赔偿）：初步核查后属于可以不启动的情形；须写明理由和意见，报负责人同意"
                        + "；有显著轻微仍须启动的情形（第十五条）的不在此列 NMG-2025 第十五条",
                "5 排除 丁：登记为已修复；NMG-2022 没有规定已修复的线索怎样处理，只按登记表没有建案 NMG-2022：文本未规定",
                "6 已导入 环损〔2026〕第 0002 号 戊：登记情形“看着不重”不是 NMG-2025 列出的一项，照常建案，由办案人员判断 NMG-2025",
                "7 未导入 己：是否已修复写的是“大概”，应写 是 或 否");
        assertThat(workspace.list().cases()).extracting(CaseRow::title).containsExactlyInAnyOrder("乙", "戊");
        List<Object> rows = workspace.officeLog().stream().filter(entry -> entry.type().equals(OfficeLog.CLUES_EXCLUDED))
                .flatMap(entry -> ((List<?>) java.util.Objects.requireNonNull(entry.body().values().get("rows"))).stream()).map(row -> (Object) ((Map<?, ?>) row).get("title")).toList();
        assertThat(rows).containsExactly("甲", "丙", "丁");
    }

    @Test
    void a_clue_comes_in_once_by_its_number_or_by_title_day_and_place() {
        take(HEAD, "A-1,甲,2026-05-09,,,某县,,,,,", ",乙,2026-05-09,,,某县,,,,,");
        ImportReport report = take(HEAD, "ａ－１,甲案改了名,2026-05-10,,,,,,,,", "A-2,甲,2026-05-09,,,某县,,,,,", "B-1,乙,2026/5/9,,, 某 县 ,,,,,",
                "A-3,丙,2026-05-09,,,,,,,,", "A-3,丁,2026-05-09,,,,,,,,", ",丙,2026-05-09,,,,,,,,");
        assertThat(lines(report)).containsExactly(
                "2 重复 环损〔2026〕第 0001 号 甲案改了名：已经有了（环损〔2026〕第 0001 号），没有再建案",
                "3 已导入 环损〔2026〕第 0003 号 甲： NMG-2025",
                "4 重复 环损〔2026〕第 0002 号 乙：已经有了（环损〔2026〕第 0002 号），没有再建案",
                "5 已导入 环损〔2026〕第 0004 号 丙： NMG-2025",
                "6 重复 丁：已经有了（第 5 行），没有再建案",
                "7 重复 丙：已经有了（第 5 行），没有再建案");
    }

    @Test
    void the_same_file_twice_brings_nothing_new() {
        String[] lines = {HEAD, "A-1,甲,2026-05-09,,,某县,,,,,", ",乙,2026-05-09,,,某县,,,,,", ",丙,2026-05-09,,,某县,,,是,,", ",丁,,,,,,,,,"};
        take(lines);
        Map<String, List<String>> before = Offices.records(workspace);
        ImportReport again = take(lines);
        assertThat(List.of(again.count(RowResult.CameIn.class), again.count(RowResult.Duplicate.class), again.count(RowResult.Excluded.class),
                again.count(RowResult.Refused.class))).containsExactly(0, 2, 1, 1);
        assertThat(Offices.records(workspace)).isEqualTo(before);
    }

    @Test
    void a_case_whose_title_was_corrected_since_is_known_again() {
        take("线索名称,日期", "甲,2026-05-09");
        CaseFile file = file("1");
        Entry opened = file.live("case-opened").getFirst();
        Map<String, Object> body = new java.util.HashMap<>(opened.body().values());
        body.put("title", "甲公司渗坑案");
        body.put("reason", "写全");
        body.remove("clueKey");
        workspace.record(List.of(new org.huansun.workspace.Draft(file.id(), "case-opened", opened.on(),
                new org.huansun.casefile.Attributes(body), Optional.of(opened.id()))));
        assertThat(take("线索名称,日期", "甲,2026-05-09").count(RowResult.Duplicate.class)).isEqualTo(1);
    }

    @Test
    void a_case_opened_by_hand_is_known_too() {
        String id = Offices.newCase(workspace, "甲");
        workspace.record(Offices.draft(id, "clue-received", "2026-05-09", "channel", "7"));
        assertThat(take("线索名称,日期", "甲,2026-05-09").count(RowResult.Duplicate.class)).isEqualTo(1);
    }

    @Test
    void broken_rows_are_listed_with_line_reason_and_original_and_the_rest_comes_in() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("线索名称,日期,地点\n甲,2026-05-09,某县\n\"乙,2026-05-09,某县\n丙,2026-05-09\n丁,2026-05-09,某县,某旗\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("戊案,2026-05-09,某县\n".getBytes(Charset.forName("GB18030")));
        bytes.writeBytes("己\0,2026-05-09,某县\n,,\n庚,5/9/2026,某县\n辛,2026-05-09,\u3000某县\u200B\n".getBytes(StandardCharsets.UTF_8));
        ImportReport report = Registers.of(workspace, Registers.table("坏.csv", bytes.toByteArray())).run(ImportWatch.NOBODY);
        assertThat(lines(report)).containsExactly(
                "2 已导入 环损〔2026〕第 0001 号 甲： NMG-2025",
                "3 未导入 ：引号没有成对：一格以 \" 开头，后面没有找到收尾的 \"",
                "4 未导入 ：这一行有 2 格，表头有 3 格",
                "5 未导入 ：这一行有 4 格，表头有 3 格",
                "6 未导入 ：这一行不是 UTF-8 编码，与整个文件不同",
                "7 未导入 ：有空字节（NUL），这一行损坏了",
                "9 未导入 庚：日期“5/9/2026”分不清年、月、日，写成 2026-05-09 的样子",
                "10 已导入 环损〔2026〕第 0002 号 辛： NMG-2025");
        assertThat(report.rows().stream().filter(RowResult.Refused.class::isInstance).map(RowResult::original)).containsExactly(
                "\"乙,2026-05-09,某县", "丙,2026-05-09", "丁,2026-05-09,某县,某旗", "戊案,2026-05-09,某县", "己\u2400,2026-05-09,某县", "庚,5/9/2026,某县");
        assertThat(report.isWhole()).isFalse();
        assertThat(file("2").place()).isEqualTo("某县");
        assertThat(report.table().text()).startsWith("\uFEFF行号,结果,案号,线索名称,说明,依据,原文\r\n2,已导入,环损〔2026〕第 0001 号,甲,");
    }

    @Test
    void a_preview_says_the_same_and_records_nothing() {
        Map<String, List<String>> before = Offices.records(workspace);
        RegisterTable table = Registers.table("线索名称,日期,是否已修复", "甲,2026-05-09,", "甲,2026-05-09,", "乙,2026-05-09,是", "丙,,");
        assertThat(lines(Registers.of(workspace, table).preview(ImportWatch.NOBODY))).containsExactly("2 可导入 甲： NMG-2025",
                "3 重复 甲：已经有了（第 2 行），没有再建案",
                "4 排除 乙：登记为已修复：已经通过行政执法、诉讼等途径修复的，不在筛查之列 NMG-2025 第十二条", "5 未导入 丙：没有日期");
        assertThat(Offices.records(workspace)).isEqualTo(before);
    }

    @Test
    void cancelling_keeps_what_came_in_and_a_second_run_brings_the_rest() {
        List<String> lines = new ArrayList<>(List.of("线索名称,日期"));
        for (int at = 0; at < 100; at++) {
            lines.add("第" + at + "条线索,2026-05-09");
        }
        RegisterTable table = Registers.table(lines.toArray(String[]::new));
        ImportReport cancelled = Registers.of(workspace, table).run(new ImportWatch() {
            private int reached;

            @Override
            public void reached(Reach reach) {
                reached = reach.rows();
            }

            @Override
            public boolean isCancelled() {
                return reached >= 40;
            }
        });
        assertThat(cancelled.stopped()).contains("已取消，第 41 行以后没有读；再导入同一文件会接着进来");
        assertThat(workspace.list().cases()).hasSize(40);
        ImportReport rest = Registers.of(workspace, table).run(ImportWatch.NOBODY);
        assertThat(List.of(rest.count(RowResult.Duplicate.class), rest.count(RowResult.CameIn.class))).containsExactly(40, 60);
        assertThat(workspace.list().cases()).extracting(CaseRow::number).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void a_mapping_is_remembered_by_its_headings() {
        RegisterTable table = Registers.table("事项,哪天,在哪里", "甲,2026-05-09,某县");
        ColumnMapping chosen = new ColumnMapping(Map.of()).with(ClueField.TITLE, 0).with(ClueField.RECEIVED_ON, 1).with(ClueField.PLACE, 2);
        assertThat(ColumnMapping.suggested(table.heads(), Registers.WORDS, MappingMemory.of(workspace)).columns()).isEmpty();
        new ClueImport(workspace, table, chosen, PackOfDay.of(workspace.law(), "NMG", Optional.empty()), Registers.WORDS).run(ImportWatch.NOBODY);

        RegisterTable next = Registers.table("在哪里,序号,事项,哪天,备注", "某旗,1,乙,2026-05-10,急");
        assertThat(ColumnMapping.suggested(next.heads(), Registers.WORDS, MappingMemory.of(workspace)).columns()).isEqualTo(
                Map.of(ClueField.TITLE, 2, ClueField.RECEIVED_ON, 3, ClueField.PLACE, 0, ClueField.NOTE, 4));
    }

    @Test
    void a_column_that_was_left_out_stays_left_out() {
        RegisterTable table = Registers.table("名称,日期,备注", "甲,2026-05-09,内部意见");
        ColumnMapping chosen = ColumnMapping.suggested(table.heads(), Registers.WORDS, MappingMemory.NONE).without(2);
        new ClueImport(workspace, table, chosen, PackOfDay.of(workspace.law(), "NMG", Optional.empty()), Registers.WORDS).run(ImportWatch.NOBODY);
        assertThat(ColumnMapping.suggested(table.heads(), Registers.WORDS, MappingMemory.of(workspace))).isEqualTo(chosen);
    }

    @Test
    void headings_are_found_below_a_title_and_twins_are_told_apart() {
        RegisterTable table = Registers.table("某市线索登记表,,,", "制表：某局,,,", "名称,日期,地点,地点", "甲,2026-05-09,某县,某旗");
        assertThat(table.headLine()).isEqualTo(3);
        assertThat(table.heads()).containsExactly("名称", "日期", "地点（第 3 列）", "地点（第 4 列）");
        assertThat(ColumnMapping.suggested(table.heads(), Registers.WORDS, MappingMemory.NONE).columns())
                .isEqualTo(Map.of(ClueField.TITLE, 0, ClueField.RECEIVED_ON, 1));
        assertThat(List.of(table.column("第4列"), table.column("#3"), table.column(" 日 期 "), table.column("没有"))).containsExactly(
                Optional.of(3), Optional.of(2), Optional.of(1), Optional.empty());
    }

    @Test
    void a_file_that_is_no_register_is_refused_with_what_to_do() {
        String saveAs = "在 Excel 或 WPS 里用“另存为”选“CSV UTF-8（逗号分隔）”，再导入。";
        assertRefused(new byte[0], "登.csv：文件是空的。选一个有内容的线索登记表。");
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "登.csv：这是 Excel 工作簿（.xlsx）或压缩包，不是 CSV。" + saveAs);
        assertRefused("名称,日期\n甲,1".getBytes(StandardCharsets.UTF_16), "登.csv：这是 UTF-16 编码的文本（Excel 的“Unicode 文本”）。" + saveAs);
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "登.csv：这不是文本文件。" + saveAs);
        assertRefused(new byte[100], "登.csv：这不是文本文件。" + saveAs);
        assertRefused("名称,日期\r\n,\r\n".getBytes(StandardCharsets.UTF_8), "登.csv：只有表头，没有线索。检查是不是选错了文件。");
        assertRefused("甲,2026-05-09,某县\n".getBytes(StandardCharsets.UTF_8), "登.csv：第 1 行像是一条线索，不是表头。在第一行写上列名，如：线索名称、收到日期、损害地点。");
        assertRefused("只有一列\n甲\n".getBytes(StandardCharsets.UTF_8), "登.csv：没有找到表头。第一行写列名，如：线索名称、收到日期、损害地点；或换一种分隔符。");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> Registers.table("登.csv", bytes)).hasMessage(message);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_before_it_is_read() throws java.io.IOException {
        Path big = folder.resolve("大.csv");
        try (var channel = Files.newByteChannel(big, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position((200L << 20) - 1);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}));
        }
        assertThatThrownBy(() -> RegisterFile.read(big)).hasMessage("大.csv：文件有 200 MB，线索登记表一次最多 32 MB。按年份或季度拆成几个文件，分次导入。");
        assertThatThrownBy(() -> RegisterFile.read(folder.resolve("没有.csv"))).hasMessageEndingWith("没有.csv：没有这个文件。检查文件名和路径。");
    }

    @Test
    void the_views_made_anew_hold_the_same_clues() {
        take(HEAD, "A-1,甲,2026-05-09,,,某县,,,,,", ",乙,2026-05-09,,,某县,,,是,,");
        Map<String, List<String>> rows = Offices.rows(workspace);
        workspace.rebuild();
        assertThat(Offices.rows(workspace)).isEqualTo(rows);
    }
}
