package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of ten characters, a paragraph's first of eight, as a PDF gives them whose indents are lost. */
class ParagraphGuessTest {

    private static final int FULL = 20;
    private static final int FIRST = 16;
    private static final int NO_INDENT = Integer.MAX_VALUE;
    private static final ParagraphMarks NO_MARKS = new ParagraphMarks(false, false, NO_INDENT);

    @Test
    void aLineThatEndsWithinASentenceGoesOn() {
        assertThat(paragraphs("第一条 井台两旁种", "树三株")).containsExactly("第一条 井台两旁种树三株");
    }

    @Test
    void aClosedLineThatIsClearlyShortEndsItsParagraph() {
        assertThat(paragraphs("第一条 种树。", "种树的人管浇水。")).containsExactly("第一条 种树。", "种树的人管浇水。");
    }

    @Test
    void aClosedLineThatIsFullGoesOnWhenTheNextIsAsLongAsALineWithin() {
        assertThat(paragraphs("第一条 井台两旁种", "树三株，并不许攀折。", "种树的人管浇水，浇水", "在早晨。"))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。种树的人管浇水，浇水在早晨。");
    }

    @Test
    void aClosedLineThatIsFullEndsItsParagraphWhenTheNextIsAsShortAsAFirstLine() {
        assertThat(paragraphs("第一条 井台两旁种", "树三株，并不许攀折。", "种树的人管浇水，", "浇水在早晨。"))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。", "种树的人管浇水，浇水在早晨。");
    }

    @Test
    void aMarkThatHangsOutOfAFirstLineIsNotCounted() {
        assertThat(paragraphs("第一条 井台两旁种", "树三株，并不许攀折。", "种树的人也管浇水，", "浇水在早晨。"))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。", "种树的人也管浇水，浇水在早晨。");
    }

    @Test
    void aClosedLineThatIsFullGoesOnWhenNothingTellsOtherwise() {
        assertThat(paragraphs("第一条 井台两旁种", "树三株，并不许攀折。", "违者罚种。"))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。违者罚种。");
    }

    @Test
    void anItemBeginsAParagraphEvenAfterAFullLine() {
        assertThat(paragraphs("第一条 下列的井封", "（一）塌的井；", "（二）浑的井；", "1.浑过一日的；", "2.浑过三次的。"))
                .containsExactly("第一条 下列的井封", "（一）塌的井；", "（二）浑的井；", "1.浑过一日的；", "2.浑过三次的。");
    }

    @Test
    void anItemThatIsOnlyMentionedGoesOn() {
        assertThat(paragraphs("第二条 第一条第一款", "（二）项的井，先淘后", "用。"))
                .containsExactly("第二条 第一条第一款（二）项的井，先淘后用。");
    }

    @Test
    void aDecimalNumberAtTheBeginningOfALineIsNoItem() {
        assertThat(paragraphs("第一条 井绳，长不过", "2.5丈。")).containsExactly("第一条 井绳，长不过2.5丈。");
    }

    @Test
    void anIndentBeginsAParagraph() {
        List<SourceLine> article = List.of(
                new SourceLine(1, "第一条 井台两旁种", 4, false),
                new SourceLine(2, "树三株，并不许攀折。", 0, false),
                new SourceLine(3, "违者罚种。", 4, false));

        assertThat(paragraphs(new ParagraphMarks(false, false, 2), article))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。", "违者罚种。");
    }

    @Test
    void anEmptyLineBeginsAParagraphWhereItStandsBetweenParagraphsOnly() {
        List<SourceLine> article = List.of(
                new SourceLine(1, "第一条 井台两旁种", 0, false),
                new SourceLine(2, "树三株，并不许攀折。", 0, false),
                new SourceLine(4, "违者罚种。", 0, true));

        assertThat(paragraphs(new ParagraphMarks(false, true, NO_INDENT), article))
                .containsExactly("第一条 井台两旁种树三株，并不许攀折。", "违者罚种。");
    }

    @Test
    void theTitleOfASectionIsAParagraph() {
        List<SourceLine> section = lines("一、关于种树", "井台两旁种树三株。");

        assertThat(paragraphs(new ParagraphMarks(true, false, NO_INDENT), section))
                .containsExactly("一、关于种树", "井台两旁种树三株。");
    }

    @Test
    void aListWhoseItemsEndWithCommasStaysAListWhereALineIsAParagraph() {
        assertThat(Samples.officials("第一条 下列的井封：\n（一）塌的井，\n（二）浑的井，\n（三）枯的井。\n"))
                .containsExactly("第一条 下列的井封：\n（一）塌的井，\n（二）浑的井，\n（三）枯的井。");
    }

    @Test
    void aParagraphThatAPageCutBehindACommaIsWhole() {
        assertThat(Samples.officials("第一条 井台两旁种树三株，\n— 2 —\n不许攀折。\n种树的人管浇水，浇水在早晨，不得误。\n第二条 略。\n"))
                .containsExactly("第一条 井台两旁种树三株，不许攀折。\n种树的人管浇水，浇水在早晨，不得误。", "第二条 略。");
    }

    private static List<String> paragraphs(String... lines) {
        return paragraphs(NO_MARKS, lines(lines));
    }

    private static List<SourceLine> lines(String... lines) {
        return Arrays.stream(lines).map(line -> new SourceLine(1, line, 0, false)).toList();
    }

    private static List<String> paragraphs(ParagraphMarks marks, List<SourceLine> article) {
        return new Wrapped(FULL, FIRST, -1, marks)
                .paragraphs(article).stream()
                        .map(paragraph -> String.join("", paragraph.stream().map(SourceLine::text).toList()))
                        .toList();
    }
}
