package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLinesTest {

    @Test
    void countsLinesAsAnEditorDoesWhateverTheirEnds() {
        assertThat(SourceLines.of("甲\r\n\r\n乙\n丙\r丁"))
                .containsExactly(
                        new SourceLine(1, "甲", 0, false),
                        new SourceLine(3, "乙", 0, true),
                        new SourceLine(4, "丙", 0, false),
                        new SourceLine(5, "丁", 0, false));
    }

    @Test
    void cutsWhiteSpaceAtTheEndsAndKeepsItWithin() {
        assertThat(SourceLines.of("\u3000\u3000第三条\u3000\u3000每 日 90 升\u3000 \t"))
                .containsExactly(new SourceLine(1, "第三条\u3000\u3000每 日 90 升", 4, false));
    }

    @Test
    void undoesAFormFeedWithoutCountingALine() {
        assertThat(SourceLines.of("井台\n\f井绳\n井\f口"))
                .containsExactly(
                        new SourceLine(1, "井台", 0, false),
                        new SourceLine(2, "井绳", 0, true),
                        new SourceLine(3, "井", 0, false),
                        new SourceLine(3, "口", 0, false));
    }

    @Test
    void undoesBookmarksOfTheWordProcessor() {
        assertThat(SourceLines.of("[bookmark: OLE_LINK1][bookmark: _GoBack]第一条  井[bookmark: a]台[1]\n[bookmark: b]"))
                .containsExactly(new SourceLine(1, "第一条  井台[1]", 0, false));
    }

    @Test
    void leavesOutPageNumbersAndSeals() {
        assertThat(SourceLines.of("井台\n— 3 —\n水水水水务务务务站站站站\n井绳"))
                .containsExactly(new SourceLine(1, "井台", 0, false), new SourceLine(4, "井绳", 0, false));
    }
}
