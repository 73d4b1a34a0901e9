package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegulationTextTest {

    private static final RegulationText WELLS = RegulationText.read(Samples.bytes("wells-wrapped.txt"), "井.txt");

    @Test
    void undoesWrapsPagesSealsLetterHeadingsAndTail() {
        assertThat(Samples.printed(WELLS)).isEqualTo(Samples.text("wells.expected.txt"));
    }

    @Test
    void undoesBookmarksIndentsAndAnnexOfAFileWithAParagraphPerLine() {
        RegulationText wells = RegulationText.read(Samples.bytes("wells-paragraph-per-line.txt"), "井.txt");

        assertThat(Samples.printed(wells)).isEqualTo(Samples.text("wells.expected.txt"));
    }

    @Test
    void takesSectionsWithTheirTitlesAndNotThoseOfTheAnnex() {
        RegulationText steps = RegulationText.read(Samples.bytes("steps-with-annex.txt"), "石阶.txt");

        assertThat(Samples.printed(steps)).isEqualTo(Samples.text("steps.expected.txt"));
    }

    @Test
    void readsTheSameArticlesFromGb18030WithCrLf() {
        byte[] windows =
                Samples.text("wells-wrapped.txt").replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));

        assertThat(RegulationText.read(windows, "井.txt")).isEqualTo(WELLS);
    }

    @Test
    void namesAnArticleAsTheTextNumbersIt() {
        assertThat(WELLS.article(6)).contains(new ArticleText(6, "第六条", "第六条 巡井每旬不少于 2次，汛期加倍。"));
    }

    @Test
    void namesASectionByItsNumeral() {
        RegulationText steps = RegulationText.read(Samples.bytes("steps-with-annex.txt"), "石阶.txt");

        assertThat(steps.articles()).extracting(ArticleText::article).containsExactly("一", "二", "三", "四");
    }

    @Test
    void hasNoArticleBeyondItsLast() {
        assertThat(List.of(WELLS.article(0), WELLS.article(9))).allMatch(article -> article.isEmpty());
    }

    @Test
    void isTheSameTextWhenItHasAsManyArticlesAsExpected() {
        assertThat(WELLS.expecting(8)).isSameAs(WELLS);
    }
}
