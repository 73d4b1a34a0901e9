package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huansun.rules.text.WordFiles.inList;
import static org.huansun.rules.text.WordFiles.level;
import static org.huansun.rules.text.WordFiles.paragraph;
import static org.huansun.rules.text.WordFiles.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huansun.problem.BadInput;
import org.huansun.rules.text.numeral.ChineseNumeral;
import org.junit.jupiter.api.Test;

/** Regulations of a county that doesn't exist, as DOCX files. */
class WordFileTest {

    /** Chapters and articles in one list of two levels, the articles counted through; items in a list of their own. */
    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"4\">"
            + level(0, "chineseCountingThousand", "第%1章", "")
            + level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "chineseCounting", "（%1）", "<w:suff w:val=\"nothing\"/>")
            + level(1, "decimal", "%2.", "<w:suff w:val=\"space\"/>") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
            + "</w:lvlOverride></w:num>";

    private static List<String> officials(byte[] file) {
        return RegulationText.read(file, "井.docx").articles().stream().map(ArticleText::official).toList();
    }

    @Test
    void gives_the_articles_of_the_text_file_character_by_character() {
        RegulationText wells = RegulationText.read(Samples.bytes("wells-paragraph-per-line.txt"), "井.txt");
        String body = wells.articles().stream().flatMap(article -> article.official().lines()).map(WordFiles::paragraph)
                .collect(Collectors.joining());

        assertThat(RegulationText.read(WordFiles.of(paragraph("青石县公共水井保护办法") + body), "井.docx").articles())
                .isEqualTo(wells.articles());
    }

    @Test
    void has_the_numbers_that_word_counts() {
        byte[] file = WordFiles.of(
                paragraph(inList(1, 0), "总则") + paragraph(inList(1, 1), "井口应当加盖。") + paragraph(inList(1, 1), "下列井封闭：")
                        + paragraph(inList(2, 0), "井水发浑的；") + paragraph(inList(2, 0), "井壁开裂的。")
                        + paragraph(inList(1, 0), "附则") + paragraph(inList(1, 1), "修井的人：") + paragraph(inList(3, 0), "自带绳索；")
                        + paragraph(inList(3, 1), "绳索两丈；") + paragraph(inList(3, 0), "两人同行。"),
                LISTS, "");

        assertThat(officials(file)).containsExactly(
                "第一条　井口应当加盖。", "第二条　下列井封闭：\n（一）井水发浑的；\n（二）井壁开裂的。",
                "第三条　修井的人：\n（一）自带绳索；\n1. 绳索两丈；\n（二）两人同行。");
    }

    @Test
    void counts_articles_that_are_numbered_by_their_style_or_the_style_it_is_based_on() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"C\"/></w:style>";
        String lists = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "chineseCounting", "第%1条", "") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        byte[] file = WordFiles.of(
                paragraph("<w:pStyle w:val=\"A\"/>", "井口加盖。") + paragraph("<w:pStyle w:val=\"B\"/>", "井绳常换。")
                        + paragraph("<w:pStyle w:val=\"B\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "换下的绳索存放。")
                        + paragraph("<w:pStyle w:val=\"C\"/>", "存放一年。"), lists, styles);

        assertThat(officials(file)).containsExactly("第一条　井口加盖。", "第二条　井绳常换。\n换下的绳索存放。\n存放一年。");
    }

    @Test
    void reads_as_if_all_tracked_changes_were_accepted() {
        String struck = "<w:del w:id=\"1\"><w:r><w:delText>不</w:delText></w:r></w:del>";
        String added = "<w:ins w:id=\"2\">" + run("并且上锁") + "</w:ins>";
        String struckWhole = "<w:p><w:pPr>" + inList(1, 1) + "<w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
                + "<w:del w:id=\"4\"><w:r><w:delText>废去的一条。</w:delText></w:r></w:del></w:p>";
        byte[] file = WordFiles.of(
                struckWhole + "<w:p><w:pPr>" + inList(1, 1) + "</w:pPr>" + run("井口") + struck + run("加盖") + added + run("。") + "</w:p>",
                LISTS, "");

        assertThat(officials(file)).containsExactly("第一条　井口加盖并且上锁。");
    }

    @Test
    void has_the_cells_of_a_table_in_their_order_and_no_footnote_head_or_hidden_word() {
        String cells = "<w:tbl><w:tblPr/><w:tr><w:tc>" + paragraph("井深") + "</w:tc><w:tc>" + paragraph("绳长") + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + paragraph("作废") + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + paragraph("三丈") + "</w:tc><w:tc>" + paragraph("四丈。") + "</w:tc></w:tr></w:tbl>";
        String article = "<w:p>" + run("第一条 绳长按表：") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗语</w:t></w:r></w:p>";

        assertThat(officials(WordFiles.of(article + cells))).containsExactly("第一条 绳长按表：\n井深\n绳长\n三丈\n四丈。");
    }

    @Test
    void has_what_stands_in_links_and_content_controls_and_not_what_stands_in_a_text_box() {
        String body = "<w:p><w:hyperlink>" + run("第一条") + "</w:hyperlink><w:r><w:tab/></w:r><w:sdt><w:sdtPr/><w:sdtContent>"
                + run("井口加盖。") + "</w:sdtContent></w:sdt><w:r><w:pict><w:p>" + run("文本框") + "</w:p></w:pict></w:r></w:p>"
                + "<w:sdt><w:sdtContent>" + paragraph("加盖用石。") + "</w:sdtContent></w:sdt>";

        assertThat(officials(WordFiles.of(body))).containsExactly("第一条\t井口加盖。\n加盖用石。");
    }

    @Test
    void of_a_thousand_paragraphs_is_read() {
        String body = IntStream.rangeClosed(1, 900)
                .mapToObj(number -> paragraph("第" + ChineseNumeral.of(number) + "条 " + "井台应当干净，".repeat(30) + "完。"))
                .collect(Collectors.joining());

        assertThat(officials(WordFiles.of(body))).hasSize(900);
    }

    @Test
    void that_is_an_old_word_document_or_rich_text_is_refused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertRefused(old, "井.docx：这是旧格式的 Word 文档（.doc），或者是加了密码的文档。在 Word 或 WPS 里打开，去掉密码，另存为 DOCX 后再导入。");
        assertRefused("{\\rtf1\\ansi 第一条}".getBytes(StandardCharsets.UTF_8),
                "井.docx：这是 RTF 文档。在 Word 或 WPS 里打开，另存为 DOCX 后再导入。");
    }

    @Test
    void that_is_another_packed_file_is_refused() {
        assertRefused(WordFiles.packed(Map.of("xl/workbook.xml", "<workbook/>")),
                "井.docx：这不是 Word 文档（DOCX），而是别的压缩文件。选择法规全文的文件；压缩包先解压。");
    }

    @Test
    void that_unpacks_to_a_monstrous_size_is_refused() {
        assertRefused(WordFiles.packed(Map.of("word/document.xml", " ".repeat(40 << 20))),
                "井.docx：这个文档解压后超过 32 MB，不像一部法规。确认文件来历；是法规的，另存为纯文本（TXT）后再导入。");
    }

    @Test
    void that_brings_a_document_type_along_is_refused() {
        assertRefused(WordFiles.packed(Map.of("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"第一条 井。\">]><d>&a;</d>")),
                "井.docx：这个 DOCX 已损坏，读不出来。重新下载，或在 Word、WPS 里打开修复后另存，再导入。");
    }

    @Test
    void that_is_cut_off_is_refused() {
        byte[] whole = WordFiles.of(paragraph("第一条 井口加盖。"));
        for (int length = 4; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RegulationText.read(cut, "井.docx")).isInstanceOf(BadInput.class).hasMessageStartingWith("井.docx：");
        }
    }

    @Test
    void without_words_is_refused() {
        assertRefused(WordFiles.of("<w:p><w:r><w:drawing/></w:r></w:p>"),
                "井.docx：这个文档里没有文字，也许只有图片。选择法规全文的文件；是扫描图片的，先做文字识别（OCR）。");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> RegulationText.read(bytes, "井.docx")).isInstanceOf(BadInput.class).hasMessage(message);
    }
}
