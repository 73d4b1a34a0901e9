package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleBoundaryTest {

    @Test
    void aMentionAtTheBeginningOfAParagraphIsNoArticle() {
        assertThat(Samples.officials("""
                第一条 井口加盖。
                第二条规定的井除外。
                第一条第二款所称的井，照旧。
                第二条 井绳每年一换。
                """))
                .containsExactly("第一条 井口加盖。\n第二条规定的井除外。\n第一条第二款所称的井，照旧。", "第二条 井绳每年一换。");
    }

    @Test
    void aMentionThatAWrapBringsToTheBeginningOfALineIsNoArticle() {
        assertThat(Samples.officials("""
                第一条 井口加盖，盖上写明
                第三条所定的井号。
                第二条 井绳每年一换，换绳的人由
                第三条指定。
                第三条 井号由井长定。
                """))
                .containsExactly("第一条 井口加盖，盖上写明第三条所定的井号。", "第二条 井绳每年一换，换绳的人由第三条指定。", "第三条 井号由井长定。");
    }

    @Test
    void anArticleNeedsNoSpaceBehindItsNumber() {
        assertThat(Samples.officials("第一条井口加盖。\n第二条井绳每年一换。\n")).containsExactly("第一条井口加盖。", "第二条井绳每年一换。");
    }

    @Test
    void anArticleMayHaveItsTitleInBrackets() {
        assertThat(Samples.officials("第一条（井口）井口加盖。\n第二条（井绳）井绳每年一换。\n"))
                .containsExactly("第一条（井口）井口加盖。", "第二条（井绳）井绳每年一换。");
    }

    @Test
    void anArticleWithoutItsFullStopDoesNotSwallowTheNext() {
        assertThat(Samples.officials("第一条 井口加盖\n第二条 井绳每年一换。\n")).containsExactly("第一条 井口加盖", "第二条 井绳每年一换。");
    }

    @Test
    void anArticleWithoutItsFullStopDoesNotSwallowTheNextEvenWhenItsLineIsFull() {
        assertThat(Samples.officials("第一条 井绳每年一换，换下的井绳归\n公。\n第二条 井口加盖，盖上写明井号和年\n第三条 略。\n"))
                .containsExactly("第一条 井绳每年一换，换下的井绳归公。", "第二条 井口加盖，盖上写明井号和年", "第三条 略。");
    }

    @Test
    void headingsBelongToNoArticleEvenWhenTheyNeedTwoLines() {
        assertThat(Samples.officials("""
                第一章 总则
                第一条 井口加盖。
                第二章 关于井绳、水桶、辘轳和
                其他器具
                第一节 井绳
                第二条 井绳每年一换。
                附  则
                第三条 自印发之日起施行。
                """))
                .containsExactly("第一条 井口加盖。", "第二条 井绳每年一换。", "第三条 自印发之日起施行。");
    }

    @Test
    void aSentenceThatBeginsWithAChapterIsNoHeading() {
        assertThat(Samples.officials("第一条 井口加盖。\n第二章的井除外。\n第二条 井绳每年一换。\n"))
                .containsExactly("第一条 井口加盖。\n第二章的井除外。", "第二条 井绳每年一换。");
    }

    @Test
    void aChapterThatAWrapBringsToTheBeginningOfALineIsNoHeading() {
        assertThat(Samples.officials("第一条 井口加盖，盖上的字依照本规\n第二章的规定写\n第二条 井绳每年一换。\n"))
                .containsExactly("第一条 井口加盖，盖上的字依照本规第二章的规定写", "第二条 井绳每年一换。");
    }

    @Test
    void anAnnexThatAWrapBringsToTheBeginningOfALineDoesNotEndTheText() {
        assertThat(Samples.officials("第一条 井绳每年一换，换下的井绳归\n公。\n第二条 井盖的式样，写在本规之后的\n附件 一中，换盖时照做。\n"))
                .containsExactly("第一条 井绳每年一换，换下的井绳归公。", "第二条 井盖的式样，写在本规之后的附件 一中，换盖时照做。");
    }

    @Test
    void aLastArticleWithoutItsFullStopKeepsItsFirstParagraph() {
        assertThat(Samples.officials("第一条 井口加盖。\n第二条 自印发之日起施行\n青石县水务站\n2031年5月6日\n"))
                .containsExactly("第一条 井口加盖。", "第二条 自印发之日起施行");
    }

    @Test
    void whatTheIssuersSignDoesNotBelongToTheLastArticle() {
        assertThat(Samples.officials("第一条 井口加盖。\n第二条 自印发之日起施行。\n青石县水务站\n2031年5月6日\n附件：井册\n"))
                .containsExactly("第一条 井口加盖。", "第二条 自印发之日起施行。");
    }

    @Test
    void anAnnexThatIsNamedWithinTheTextDoesNotEndIt() {
        assertThat(Samples.officials("第一条 井口加盖，式样如下。\n附件：井盖图。\n第二条 自印发之日起施行。\n附件：井册\n共八口。\n"))
                .containsExactly("第一条 井口加盖，式样如下。\n附件：井盖图。", "第二条 自印发之日起施行。");
    }

    @Test
    void theAnnexMayCountItsOwnArticlesFromOne() {
        assertThat(Samples.officials("第一条 井口加盖。\n第二条 自印发之日起施行。\n附件1井约\n第一条 甲方打水。\n第二条 乙方付钱。\n"))
                .containsExactly("第一条 井口加盖。", "第二条 自印发之日起施行。");
    }

    @Test
    void sectionsOfTheLetterAreNotTakenForTheRegulation() {
        assertThat(Samples.officials("一、现将井规印发给你们。\n二、请照办。\n三、遇事请回。\n第一条 井口加盖。\n第二条 井绳每年一换。\n"))
                .containsExactly("第一条 井口加盖。", "第二条 井绳每年一换。");
    }

    @Test
    void sectionsMayHaveNoTitles() {
        assertThat(Samples.officials("一、井口加盖。\n二、井绳每年一换。\n（一）换下的井绳归公；\n（二）新绳登记。\n"))
                .containsExactly("一、井口加盖。", "二、井绳每年一换。\n（一）换下的井绳归公；\n（二）新绳登记。");
    }

    @Test
    void blanksStayBlank() {
        assertThat(Samples.officials("第一条 每年 月底前淘井。\n第二条 自 年 月 日起施行。\n"))
                .containsExactly("第一条 每年 月底前淘井。", "第二条 自 年 月 日起施行。");
    }
}
