package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;

/** Regulations of a county that doesn't exist, as PDF files. */
class PdfFileTest {

    private static final RegulationText WELLS = RegulationText.read(Samples.bytes("wells-paragraph-per-line.txt"), "井.txt");
    private static final byte[] PDF = PdfPages.of(PdfPages.wrapped(paragraphs()));

    /** The text as it was written: title, chapters and articles. */
    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>(List.of("青石县公共水井保护办法", "第一章　总则"));
        WELLS.articles().forEach(article -> paragraphs.addAll(article.official().lines().toList()));
        return paragraphs;
    }

    @Test
    void gives_the_articles_of_the_text_file_character_by_character() {
        assertThat(RegulationText.read(PDF, "井.pdf").articles()).isEqualTo(WELLS.articles());
    }

    @Test
    void is_told_by_its_content_whatever_its_name() {
        assertThat(RegulationText.read(PDF, "井.txt").articles()).isEqualTo(WELLS.articles());
    }

    @Test
    void keeps_characters_that_share_their_shape_with_a_radical() {
        String article = "第一条　生长在风口的人，见青龙、黄鸟、麦门，入山食鱼；长老飞马至齐——比目、毛皮（〈一〉）〇。";

        RegulationText read = RegulationText.read(PdfPages.of(List.of(article)), "部首.pdf");

        assertThat(read.articles().getFirst().official()).isEqualTo(article);
    }

    @Test
    void of_scanned_pages_is_refused() {
        assertRefused(PdfPages.scanned(), "扫描.pdf",
                "扫描.pdf：这个 PDF 没有文字层，像是扫描件（共 1 页）。用带文字识别（OCR）的软件转成可以复制文字的 PDF 或 DOCX，核对后再导入。");
    }

    @Test
    void that_is_locked_is_refused() {
        assertRefused(PdfPages.locked(), "密.pdf", "密.pdf：这个 PDF 加了密码，打不开。用阅读软件输入密码打开，另存为不加密的 PDF 后再导入。");
    }

    @Test
    void that_is_cut_off_is_refused_or_lacks_articles_but_never_fails() {
        for (int length = 8; length < PDF.length; length += PDF.length / 40) {
            byte[] cut = Arrays.copyOf(PDF, length);
            assertThatThrownBy(() -> RegulationText.read(cut, "断.pdf")).isInstanceOf(BadInput.class).hasMessageStartingWith("断.pdf");
        }
    }

    @Test
    void that_is_damaged_is_refused() {
        byte[] noise = "%PDF-1.7\n第一条 井口加盖。\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(noise, "坏.pdf", "坏.pdf：这个 PDF 已损坏，读不出来。重新下载，或在原来的软件里重新导出后再导入。");
    }

    private static void assertRefused(byte[] bytes, String name, String message) {
        assertThatThrownBy(() -> RegulationText.read(bytes, name)).isInstanceOf(BadInput.class).hasMessage(message);
    }
}
