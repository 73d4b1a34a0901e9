package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 11 —", "- 3 -", "—  11  — —  11  —", "－３－", "—— 7 ——", "·12·", "12", "3/10",
                "第 3 页", "第3页 共10页", "第 3 页，共 10 页"
            })
    void knowsPageNumbers(String line) {
        assertThat(PageFurniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3年。", "2031年5月6日", "— 井台 —", "第三页", "1.井台；", "——", "12345", "90 日"})
    void leavesWhatSaysSomething(String line) {
        assertThat(PageFurniture.is(line)).isFalse();
    }
}
