package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.MANGROVES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huansun.casefile.Attributes;
import org.huansun.workspace.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers from the page of a case. */
class PapersDeskTest {

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
        window.turn(bench -> bench.openCase(id(title)));
    }

    private String id(String title) {
        return DemonstrationCases.id(window.workspace(), title);
    }

    private Path chosen(String name) {
        Path file = folder.resolve(name);
        window.files().choose(file);
        return file;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void a_deadline_is_explained_in_a_file_under_a_name_that_tells_what_it_is() throws IOException {
        Path file = chosen("说明.pdf");
        show(CHEMICALS);
        window.press("deadline-consultation-period-1");
        window.press("explanation-save");
        window.untilRead("已写入 " + file);

        assertThat(window.files().suggested()).singleElement().asString().endsWith(" 磋商期限 期限计算说明.pdf").startsWith("环损〔2026〕");
        assertThat(text(file)).contains("期限计算说明", CHEMICALS, "磋商期限", "逐日计算");
    }

    @Test
    void a_day_of_ones_own_is_written_as_such() throws IOException {
        window.turn(bench -> window.workspace().record(Draft.of(id(CHEMICALS), "own-deadline-set", DemonstrationCases.TODAY,
                new Attributes(Map.of("title", "报材料/初稿", "due", LocalDate.of(2026, 10, 20).toString())))));
        Path file = chosen("自定.pdf");
        show(CHEMICALS);
        window.press("deadline-own-1");
        window.press("explanation-save");
        window.untilRead("已写入 " + file);

        assertThat(window.files().suggested().getLast()).contains("报材料_初稿");
        assertThat(text(file)).contains("这是自定期限，不是法定期限");
    }

    @Test
    void how_the_deadlines_were_kept_is_written_as_a_paper_or_a_table_by_the_name_chosen() throws IOException {
        show(MANGROVES);
        Path paper = chosen("情况.pdf");
        window.press("compliance-save");
        window.untilRead("已写入 " + paper);
        Path table = chosen("情况.csv");
        window.press("compliance-save");
        window.untilRead("已写入 " + table);

        assertThat(text(paper)).contains("期限履行情况表", "征求意见稿，未生效");
        assertThat(Files.readString(table)).startsWith("\uFEFF类别,");
    }

    @Test
    void a_place_that_cannot_be_written_is_told_of() {
        chosen("没有/情况.pdf");
        show(MANGROVES);
        window.press("compliance-save");
        window.untilRead("文件没有写成");
    }
}
