package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code calendar explain}, {@code compliance} and {@code print}: papers from the command line. */
class CalendarPapersTest extends CommandLineTest {

    private String workspace = "";

    @BeforeEach
    void record() {
        workspace = workspace();
        done("case", "new", "-w", workspace, "--title", "某某化工渗坑案", "--region", "NMG", "--on", "2026-02-01");
        done("case", "record", "1", "responsible-assigned", "-w", workspace, "--on", "2026-02-01", "--set", "person=李敏");
        done("case", "record", "1", "notice-served", "-w", workspace, "--on", "2026-02-10", "--set", "obligor=甲公司");
        done("case", "record", "1", "notice-served", "-w", workspace, "--on", "2026-02-11", "--set", "obligor=乙公司");
        done("case", "record", "1", "own-deadline-set", "-w", workspace, "--on", "2026-02-12", "--set", "title=报材料", "--set", "due=2026-03-20");
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static String text(String file) {
        try (PDDocument document = Loader.loadPDF(Path.of(file).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void one_of_several_occurrences_is_explained_by_its_number() {
        JsonNode answer = json("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "consultation-period#2",
                "--as-of", "2026-03-05", "--out", out("a.pdf"));

        assertThat(names(answer)).containsExactly("case", "id", "occurrence", "obligor", "due", "file");
        assertThat(answer.get("obligor").asText()).isEqualTo("乙公司");
        assertThat(answer.get("due").asText()).isEqualTo("2026-05-12");
        assertThat(text(out("a.pdf"))).contains("期限计算说明", "磋商期限（乙公司）（第2次）", "2026-05-12（星期二）", "截至2026-03-05");
    }

    @Test
    void one_of_several_is_explained_by_whose_it_is() {
        assertThat(done("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "consultation-period", "--obligor", "甲公司",
                "--out", out("a.pdf")).out()).isEqualTo("已写出期限计算说明：" + out("a.pdf") + "\n");
        assertThat(text(out("a.pdf"))).contains("磋商期限（甲公司）（第1次）");
    }

    @Test
    void where_several_fit_or_none_the_choice_is_told_and_nothing_written() {
        Ran several = run("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "consultation-period", "--out", out("a.pdf"));
        assertThat(several.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(several.err()).contains("有 2 个期限都符合", "consultation-period#2（磋商期限，乙公司）");
        Ran none = run("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "lawsuit", "--out", out("a.pdf"));
        assertThat(none.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(none.err()).contains("没有期限“lawsuit”", "obligor-reply#1");
        assertThat(run("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "lawsuit#x", "--out", out("a.pdf")).status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(Path.of(out("a.pdf"))).doesNotExist();
    }

    @Test
    void a_deadline_of_ones_own_is_explained_too() {
        done("calendar", "explain", "-w", workspace, "--case", "1", "--deadline", "own#1", "--out", out("a.pdf"));

        assertThat(text(out("a.pdf"))).contains("这是自定期限，不是法定期限", "报材料");
    }

    @Test
    void how_the_deadlines_were_kept_is_written_as_pdf_or_table_by_the_name_of_the_file() throws IOException {
        assertThat(json("calendar", "compliance", "-w", workspace, "--case", "1", "--out", out("k.pdf")).get("deadlines").asInt()).isEqualTo(4);
        done("calendar", "compliance", "-w", workspace, "--case", "1", "--out", out("k.CSV"));

        assertThat(text(out("k.pdf"))).contains("期限履行情况表", "甲公司", "报材料");
        assertThat(Files.readString(Path.of(out("k.CSV")))).startsWith("\uFEFF类别,期限,").contains("自定期限,报材料");
        assertThat(run("calendar", "compliance", "-w", workspace, "--case", "1", "--out", out("k.xls")).status())
                .isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void a_month_is_printed() {
        assertThat(json("calendar", "print", "-w", workspace, "--month", "2026-05", "--out", out("m.pdf")).get("deadlines").asInt()).isEqualTo(2);

        assertThat(text(out("m.pdf"))).contains("2026年5月期限日历", "9班劳动节", "全部案件，本月届满2项");
    }

    @Test
    void the_list_of_a_person_and_of_all_is_printed() {
        done("calendar", "print", "-w", workspace, "--person", "李敏", "--case", "1", "--out", out("p.pdf"));
        done("calendar", "print", "-w", workspace, "--all", "--out", out("all.pdf"));

        assertThat(text(out("p.pdf"))).contains("承办人李敏，环损〔2026〕第0001号某某化工渗坑案，共5项");
        assertThat(text(out("all.pdf"))).contains("全部案件，共5项");
    }

    @Test
    void a_person_without_cases_a_month_that_is_none_and_no_choice_at_all_are_told_of() {
        Ran nobody = run("calendar", "print", "-w", workspace, "--person", "赵强", "--out", out("p.pdf"));
        assertThat(nobody.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(nobody.err()).contains("没有“赵强”承办的案件", "李敏");
        assertThat(run("calendar", "print", "-w", workspace, "--month", "2026-13", "--out", out("p.pdf")).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run("calendar", "print", "-w", workspace, "--out", out("p.pdf")).status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("calendar", "print", "-w", workspace, "--month", "2026-05", "--all", "--out", out("p.pdf")).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void a_place_that_cannot_be_written_is_told_of() {
        Ran ran = run("calendar", "print", "-w", workspace, "--all", "--out", folder.resolve("没有").resolve("p.pdf").toString());

        assertThat(ran.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(ran.err()).contains("文件没有写成");
    }
}
