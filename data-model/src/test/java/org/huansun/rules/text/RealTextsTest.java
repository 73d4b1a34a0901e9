package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The official texts are not shipped; where they lie beside the project, they are read. */
class RealTextsTest {

    private static final Path FOLDER = Path.of("../../shared/regulations");

    /** The texts, with what a person sees in them. */
    enum Text {
        CN_2020(18, 0, "一、", " 生态环境损害索赔文书示范文本"),
        NMG_2022(36, 5, "第一条", " 抄送："),
        NMG_2025(50, 7, "第一条", "\0"),
        NX_2024(40, 5, "第一条", " 宁夏回族自治区生态环境厅办公室"),
        GX_DRAFT(43, 7, "第一条", "— 1 —");

        private final int articles;
        private final int headingsWithin;
        private final String begin;
        private final String behind;

        Text(int articles, int headingsWithin, String begin, String behind) {
            this.articles = articles;
            this.headingsWithin = headingsWithin;
            this.begin = begin;
            this.behind = behind;
        }

        String file() {
            return name().replace('_', '-') + ".txt";
        }

        byte[] bytes() {
            Path file = FOLDER.resolve(file());
            assumeTrue(Files.exists(file), () -> "no official text here: " + file.toAbsolutePath().normalize());
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String source() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        RegulationText read() {
            return RegulationText.read(bytes(), file());
        }

        String official(int article) {
            return read().article(article).orElseThrow().official();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAllItsArticles(Text text) {
        assertThat(text.read().expecting(text.articles).articles()).hasSize(text.articles);
    }

    /** Found another way: the lines from the first article to what follows the last, headings struck out, joined. */
    @ParameterizedTest
    @EnumSource
    void hasEveryCharacterOfTheSourceAndNoOther(Text text) {
        List<String> body = text.source().lines()
                .dropWhile(line -> !line.startsWith(text.begin))
                .takeWhile(line -> !line.startsWith(text.behind))
                .map(line -> line.replaceAll("\\[bookmark: \\w+]", "").replaceAll("^[ \u3000]+|[ \u3000]+$", ""))
                .toList();
        List<String> words = body.stream().filter(line -> !line.matches("第[一二三四五六七八]章 [^。；，]*")).toList();

        String read = Samples.printed(text.read()).replace("\n", "");

        assertThat(read).isEqualTo(String.join("", words));
        assertThat(body.size() - words.size()).isEqualTo(text.headingsWithin);
    }

    @ParameterizedTest
    @EnumSource
    void givesEachArticleFromItsNumberOn(Text text) {
        assertThat(text.read().articles()).allMatch(article -> article.official().startsWith(article.article()));
    }

    @ParameterizedTest
    @EnumSource
    void isReadTheSameFromAWindowsFile(Text text) {
        byte[] windows = text.source().replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));

        assertThat(RegulationText.read(windows, text.file())).isEqualTo(text.read());
    }

    /** As they were read with our own eyes. */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void hasTheParagraphsThatAReaderSees(Text text, List<Integer> paragraphs) {
        assertThat(text.read().articles())
                .extracting(article -> (int) article.official().lines().count())
                .isEqualTo(paragraphs);
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                Arguments.of(Text.CN_2020, List.of(
                        3, 10, 3, 6, 4, 9, 3, 2, 4, 5, 3, 4, 2, 3, 3, 2, 3, 3)),
                Arguments.of(Text.NMG_2022, List.of(
                        1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 2, 1, 2, 1, 1, 6, 1, 2, 6, 10, 1, 1, 1, 8,
                        2, 1, 2, 2, 1, 1)),
                Arguments.of(Text.NMG_2025, List.of(
                        1, 1, 1, 7, 10, 3, 1, 1, 1, 1, 2, 12, 2, 1, 14, 3, 2, 1, 2, 1, 1, 6, 1, 2, 4, 10, 1, 2, 8,
                        3, 1, 5, 7, 6, 3, 6, 9, 3, 1, 1, 2, 1, 3, 1, 4, 1, 1, 9, 1, 1)),
                Arguments.of(Text.NX_2024, List.of(
                        1, 1, 1, 1, 4, 2, 3, 1, 1, 2, 8, 4, 5, 3, 6, 2, 1, 5, 3, 1, 2, 2, 4, 1, 1, 2, 2, 1, 1, 1,
                        1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                Arguments.of(Text.GX_DRAFT, List.of(
                        1, 1, 1, 1, 5, 6, 7, 1, 1, 3, 11, 2, 2, 8, 3, 2, 2, 1, 6, 1, 2, 9, 1, 2, 2, 7, 1, 1, 7, 1,
                        1, 1, 1, 8, 1, 2, 1, 1, 1, 1, 1, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "CN_2020, 6, 不超过 90 日", "CN_2020, 6, 不超过 3次", "CN_2020, 9, 应当在 10 日内", "NMG_2022, 8, 〔2020〕44 号",
        "NMG_2022, 31, 应当在10个工作日", "NX_2024, 9, 不少于 1次", "NX_2024, 14, 不超过 30个工作日", "NMG_2025, 1, '第一条  为'",
        "NMG_2025, 28, '的， 赔'", "GX_DRAFT, 1, '第一条  为'", "GX_DRAFT, 26, 第二十六条 对"
    })
    void keepsTheSpacesWithinALine(Text text, int article, String words) {
        assertThat(text.official(article)).contains(words);
    }

    @Test
    void leavesTheMonthBlankThatIsBlank() {
        assertThat(Text.NX_2024.official(35)).contains("，每年 月底前");
    }

    @Test
    void leavesTheDateBlankThatIsBlank() {
        assertThat(Text.NX_2024.official(40)).contains("自 年 月 日起施行。");
    }
}
