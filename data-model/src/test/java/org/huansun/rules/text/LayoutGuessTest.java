package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutGuessTest {

    private static final int NO_INDENT = Integer.MAX_VALUE;

    @Test
    void measuresFirstLinesAndThoseWithin() {
        assertThat(layout("""
                第一条 井台两旁种
                树三株，不许攀折和挂
                衣物。
                （一）种树的人管浇
                水，浇水在早晨。
                第二条 略。
                """))
                .isEqualTo(new Wrapped(20, 17, -1, new ParagraphMarks(false, true, NO_INDENT)));
    }

    @Test
    void takesADifferenceOfOneColumnForNoIndent() {
        assertThat(layout("""
                第一条 井台两旁种树
                树三株，不许攀折和挂
                衣物。
                第二条 略。
                """))
                .isEqualTo(new Wrapped(20, 20, -1, new ParagraphMarks(false, true, NO_INDENT)));
    }

    @Test
    void supposesTheUsualIndentWhereNoParagraphHasThreeLines() {
        assertThat(layout("""
                第一条 井台两旁种
                树三株。
                第二条 略。
                """))
                .isEqualTo(new Wrapped(21, 17, -1, new ParagraphMarks(false, true, NO_INDENT)));
    }

    @Test
    void seesIndentsWhereTheFileHasThem() {
        assertThat(layout("""
                　　第一条 井台两旁种
                树三株，不许攀折和挂
                衣物。
                　　第二条 略。
                """))
                .isEqualTo(new Wrapped(20, 17, -1, new ParagraphMarks(false, true, 2)));
    }

    @Test
    void emptyLinesBetweenAllLinesPartNoParagraphs() {
        assertThat(layout("第一条 井台两旁种\n\n树三株，不许攀折和挂\n\n衣物。\n\n第二条 略。\n"))
                .isEqualTo(new Wrapped(20, 17, -1, new ParagraphMarks(false, false, NO_INDENT)));
    }

    @Test
    void aSentenceWithoutItsFullStopDoesNotMakeAWrappedFile() {
        assertThat(layout("""
                第一条 井台两旁种树三株，不许攀折，不许挂衣物，种树的人管浇水。
                下列的井不种树
                井台不到一丈见方的井，以及离路不到一丈的井，由井长定。
                第二条 略。
                """))
                .isEqualTo(new ParagraphPerLine());
    }

    @Test
    void aFileInWhichEveryLineEndsWithItsSentenceHasAParagraphPerLine() {
        assertThat(layout("第一条 井台种树。\n种树的人管浇水。\n第二条 略。\n")).isEqualTo(new ParagraphPerLine());
    }

    private static Layout layout(String text) {
        return LayoutGuess.of(Body.of(Heads.of(SourceLines.of(text))));
    }
}
