package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huansun.documents.setting.ReadPdf;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.SheetText;
import org.huansun.documents.setting.Typesetter;
import org.huansun.workspace.csv.CsvTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 期限履行情况表 of a case with something of everything. */
class ComplianceSheetTest {

    @TempDir
    Path folder;

    private PaperCase of;

    @BeforeEach
    void record() {
        of = PaperCase.of(folder.resolve("w"), "GX-DRAFT", "2026-09-05", "2026-03-10 clue-received",
                "2026-03-20 filing-approved approver=王", "2026-04-20 appraisal-commissioned", "2026-05-10 appraisal-received",
                "2026-08-20 investigation-extended approver=王", "2026-08-25 investigation-completed lateBecause==SUM(1)",
                "2026-08-26 notice-served obligor=甲公司 replyDays=10 replyUnit=working-day", "2026-09-01 reply-received obligor=甲公司",
                "2026-08-28 own-deadline-set title=向厅里报材料 due=2026-09-20 basis=厅务会");
    }

    @AfterEach
    void close() {
        of.close();
    }

    @Test
    void the_paper_holds_every_deadline_with_what_became_of_it_and_what_was_found() {
        Sheet sheet = of.papers().compliance();
        byte[] pdf = new Typesetter().set(sheet, of.printed().at());

        SheetText.assertSame(sheet, pdf);
        assertThat(ReadPdf.dense(ReadPdf.text(pdf))).contains("GX-DRAFT：征求意见稿，未生效", "初步核查期限主管部门第十二条必须2026-03-10收到线索",
                "2026-08-25调查结束", "逾期完成晚78日（55个工作日）", "不产生延长的效果", "义务人答复期限甲公司", "按期早8日（6个工作日）", "还有80日（53个工作日）",
                "自定期限（不是法定期限）", "向厅里报材料2026-09-20厅务会");
    }

    @Test
    void the_table_has_as_many_cells_in_each_row_and_early_and_late_apart() {
        CsvTable table = of.papers().complianceTable();

        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heads()));
        assertThat(table.rows()).filteredOn(row -> row.get(1).equals("损害调查期限")).singleElement().satisfies(row -> {
            assertThat(cell(table, row, "晚（日）")).isEqualTo("78");
            assertThat(cell(table, row, "早（日）")).isEmpty();
            assertThat(cell(table, row, "状态")).isEqualTo("逾期完成");
            assertThat(cell(table, row, "完成日")).isEqualTo("2026-08-25");
        });
        assertThat(table.rows()).extracting(List::getFirst).contains("法定期限", "自定期限", "其他问题");
    }

    private static String cell(CsvTable table, List<String> row, String head) {
        return row.get(table.heads().indexOf(head));
    }

    @Test
    void the_file_begins_with_the_mark_that_office_programs_want() throws IOException {
        Path file = folder.resolve("表.csv");
        of.papers().complianceTable().write(file);

        assertThat(Files.readString(file)).startsWith("\uFEFF类别,期限,").contains("\r\n自定期限,向厅里报材料,");
    }

    @Test
    void a_case_without_deadlines_says_so() {
        try (PaperCase empty = PaperCase.of(folder.resolve("e"), "NMG-2025", "2026-03-05")) {
            assertThat(ReadPdf.dense(ReadPdf.text(new Typesetter().set(empty.papers().compliance(), empty.printed().at()))))
                    .contains("法定期限没有。");
        }
    }
}
