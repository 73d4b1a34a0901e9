package org.huansun.documents.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.huansun.documents.setting.Sheet.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is set is what is read, and nothing gets lost on the way. */
class TypesetterTest {

    private static final Instant AT = Instant.parse("2026-03-05T01:02:03Z");

    private static Sheet sheet(Block... blocks) {
        return new Sheet("测试", Paper.PORTRAIT, "脚注", List.of("词"), List.of(blocks));
    }

    private static Sheet sheet(String text, Look look) {
        return sheet(new Block.Paragraph(new Words(text, look)));
    }

    private static byte[] set(Sheet sheet) {
        return new Typesetter().set(sheet, AT);
    }

    private static String read(String text) {
        String read = ReadPdf.dense(ReadPdf.text(set(sheet(text, Look.PLAIN))));
        return read.substring(read.indexOf("测试") + 2);
    }

    private static String gb2312() {
        StringBuilder all = new StringBuilder();
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                all.append(new String(new byte[] {(byte) high, (byte) low}, Charset.forName("GB2312")).replace("\uFFFD", ""));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "STRONG"})
    void every_character_of_gb_2312_is_read_as_it_was_set(Look weight) {
        String all = gb2312();
        Sheet sheet = sheet(all, weight);

        assertThat(all.codePoints().distinct().count()).isEqualTo(6763);
        SheetText.assertSame(sheet, set(sheet));
    }

    @Test
    void marks_letters_and_figures_are_read_as_they_were_set() {
        String text = "〔2026〕“引”‘用’——破折……省略·间隔、，。；：？！（）《》〈〉【】「」『』％%‰㎡m²×÷±°℃№①②ⅠⅡ～〜—–-―…￥¥"
                + "ABCxyz0123456789,.;:?!()[]{}<>&#@*/\\|'\"+=_^`~$ fi ffi fl office é ü α Α А";

        assertThat(read(text)).isEqualTo(ReadPdf.dense(text));
    }

    @Test
    void characters_drawn_alike_stay_the_ones_that_were_set() {
        String text = "生⽣人⼈一⼀民⺠长⻓水⽔·•‧・〈〉墫壿曶㫚胶㬵";

        assertThat(read(text)).isEqualTo(text);
    }

    @Property(tries = 20)
    void whatever_the_font_has_is_read_as_it_was_set(@ForAll("printable") String text) {
        assertThat(read(text)).isEqualTo(ReadPdf.dense(text));
    }

    @Provide
    Arbitrary<String> printable() {
        SheetFont font = SheetFont.of(SheetFont.Weight.REGULAR);
        List<Integer> characters = IntStream.concat(IntStream.rangeClosed(0x21, 0x7E),
                IntStream.concat(IntStream.rangeClosed(0x2E80, 0x2FDF), IntStream.concat(IntStream.rangeClosed(0x3001, 0x303F),
                        IntStream.concat(IntStream.rangeClosed(0x3400, 0x9FFF), IntStream.rangeClosed(0x20000, 0x2A6DF)))))
                .filter(font::has).filter(Character::isDefined).filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .boxed().toList();
        return Arbitraries.of(characters).list().ofMinSize(1).ofMaxSize(300).map(some -> {
            StringBuilder text = new StringBuilder();
            some.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    @Test
    void what_cannot_be_printed_stands_there_as_its_code_with_a_note() {
        String read = read("甲\uD83D\uDE00乙\u0000丙\uD83D丁\u202E戊\uFFFF己\u200B庚\uE000辛");

        assertThat(read).startsWith("甲〔U+1F600〕乙〔U+0000〕丙〔U+D83D〕丁〔U+202E〕戊〔U+FFFF〕己〔U+200B〕庚〔U+E000〕辛注：");
    }

    @Test
    void a_text_that_can_be_printed_has_no_note() {
        assertThat(read("甲乙丙")).isEqualTo("甲乙丙");
    }

    @Test
    void markup_in_words_is_words() {
        String text = "<script>alert('1')</script>&amp;&#65;<b>]]></b><!-- --><?x?>{}@page";

        assertThat(read(text)).isEqualTo(ReadPdf.dense(text));
    }

    @Test
    void blanks_and_line_ends_of_a_text_stay() {
        assertThat(ReadPdf.text(set(sheet("第一款\n第二款  两个空格", Look.PLAIN)))).contains("第一款\n第二款  两个空格");
    }

    @Test
    void the_same_sheet_of_the_same_moment_is_the_same_file() {
        Sheet sheet = sheet("期限 90 日", Look.STRONG);

        assertThat(set(sheet)).isEqualTo(set(sheet));
        assertThat(new Typesetter().set(sheet, AT.plusSeconds(1))).isNotEqualTo(set(sheet));
    }

    @Test
    void the_file_says_what_it_is() {
        byte[] pdf = set(sheet("期限", Look.PLAIN));

        ReadPdf.ask(pdf, document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("测试");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("脚注");
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo("词");
            assertThat(((GregorianCalendar) document.getDocumentInformation().getCreationDate()).toInstant()).isEqualTo(AT);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            return true;
        });
        assertThat(pdf.length).isLessThan(30_000);
    }

    @Test
    void a_sheet_lies_as_it_is_told() {
        Sheet wide = new Sheet("宽", Paper.LANDSCAPE, "", List.of(), List.of());

        PDRectangle tall = ReadPdf.ask(set(sheet("高", Look.PLAIN)), document -> document.getPage(0).getMediaBox());
        PDRectangle broad = ReadPdf.ask(set(wide), document -> document.getPage(0).getMediaBox());

        assertThat(tall.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
        assertThat(broad.getWidth()).isCloseTo(PDRectangle.A4.getHeight(), within(0.5f));
    }

    @Test
    void each_page_has_the_head_of_a_long_table_and_its_number() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 1; row <= 200; row++) {
            rows.add(List.of(Cell.of("第" + row + "行"), Cell.of("内容")));
        }
        Sheet sheet = sheet(new Block.Table(Block.Kind.LIST, List.of(new Block.Column("表头甲", 50), new Block.Column("表头乙", 50)), rows));

        byte[] pdf = set(sheet);

        List<String> pages = ReadPdf.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page).contains("表头甲", "脚注"));
        assertThat(pages.get(1)).contains("第 2 页 共 " + pages.size() + " 页");
        SheetText.assertSame(sheet, pdf);
    }

    @Test
    void a_word_without_end_is_broken_and_not_cut() {
        String word = "W".repeat(400);
        Sheet sheet = sheet(new Block.Facts(List.of(Block.Fact.of(word.substring(0, 60), word))),
                new Block.Table(Block.Kind.LIST, List.of(new Block.Column("列", 20), new Block.Column("列", 80)),
                        List.of(List.of(Cell.of(word), Cell.of(word)))));
        byte[] pdf = set(sheet);

        SheetText.assertSame(sheet, pdf);
        assertThat(RightEdge.of(pdf)).isLessThan(PDRectangle.A4.getWidth() - 40);
    }
}
