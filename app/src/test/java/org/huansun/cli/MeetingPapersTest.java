package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code meeting briefing} and {@code meeting minutes}: papers of a meeting from the command line. */
class MeetingPapersTest extends CommandLineTest {

    private String workspace = "";

    @BeforeEach
    void record() {
        workspace = workspace();
        done("case", "new", "-w", workspace, "--title", "某某化工渗坑案", "--region", "NMG", "--on", "2026-02-01");
        done("case", "record", "1", "notice-served", "-w", workspace, "--on", "2026-02-10");
        done("case", "record", "1", "statement-noted", "-w", workspace, "--on", "2026-02-20", "--set", "round=1", "--set", "step=5",
                "--set", "speaker=孙某", "--set", "text=数额太高");
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
    void the_minutes_of_a_round_are_written() {
        JsonNode answer = json("meeting", "minutes", "-w", workspace, "--case", "1", "--round", "1", "--out", out("m.pdf"));

        assertThat(names(answer)).containsExactly("case", "round", "file");
        assertThat(answer.get("round").asInt()).isEqualTo(1);
        assertThat(text(out("m.pdf"))).contains("磋商会议记录", "轮次第一轮", "孙某数额太高");
    }

    @Test
    void a_briefing_is_written_for_a_day() {
        assertThat(done("meeting", "briefing", "-w", workspace, "--case", "1", "--round", "2", "--on", "2026-05-12", "--out", out("b.pdf")).out())
                .isEqualTo("已写出磋商会议准备单（第 2 轮）：" + out("b.pdf") + "\n");
        assertThat(text(out("b.pdf"))).contains("计划日期2026-05-12（星期二）", "磋商会议在磋商期限届满（2026-05-11）以后召开");
    }

    @Test
    void a_round_that_is_none_is_told_of_and_nothing_written() {
        Ran ran = run("meeting", "minutes", "-w", workspace, "--case", "1", "--round", "0", "--out", out("m.pdf"));

        assertThat(ran.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(ran.err()).contains("“0”不是第几轮");
        assertThat(Path.of(out("m.pdf"))).doesNotExist();
    }

    @Test
    void a_round_and_a_file_have_to_be_named() {
        assertThat(run("meeting", "minutes", "-w", workspace, "--case", "1", "--out", out("m.pdf")).status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("meeting", "briefing", "-w", workspace, "--case", "1", "--round", "1").status()).isEqualTo(ExitStatus.USAGE);
    }
}
