package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken/missing.txt | broken/missing.txt 第 7 行：缺少第三条：此处已是第四条。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/missing-two.txt | broken/missing-two.txt 第 5 行：缺少第二条至第三条：此处已是第四条。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/missing-first.txt | broken/missing-first.txt 第 3 行：缺少第一条：此处已是第二条。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/doubled.txt | broken/doubled.txt 第 6 行：第二条重复出现，前一处在第 4 行。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/doubled-line.txt | broken/doubled-line.txt 第 4 行：第一条重复出现，前一处在第 3 行。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/out-of-order.txt | broken/out-of-order.txt 第 4 行：条文次序不对：此处应为第二条，却是第三条；第二条在第 6 行。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/section-missing.txt | broken/section-missing.txt 第 5 行：缺少二：此处已是三。请对照官方文本核对这个文件，改正后重新导入。",
                "broken/no-articles.txt | broken/no-articles.txt：没有找到任何条文：没有一行以“第一条”或“一、”开头。请选择法规全文的文本文件，条文须从行首开始。"
            })
    void saysWhatIsWrongWhereAndWhatToDo(String file, String message) {
        byte[] bytes = Samples.bytes(file);

        assertThatThrownBy(() -> RegulationText.read(bytes, file)).isInstanceOf(BadInput.class).hasMessage(message);
    }

    @Test
    void refusesATextWithFewerArticlesThanExpected() {
        RegulationText wells = RegulationText.read(Samples.bytes("wells-wrapped.txt"), "井.txt");

        assertThatThrownBy(() -> wells.expecting(9))
                .isInstanceOf(BadInput.class)
                .hasMessage("井.txt：读出 8 条，到第八条为止，而该法规应有 9 条。请核对是不是这部法规的这个版本、文本是否完整，再重新导入。");
    }

    @Test
    void refusesATextWithMoreArticlesThanExpected() {
        RegulationText wells = RegulationText.read(Samples.bytes("wells-wrapped.txt"), "井.txt");

        assertThatThrownBy(() -> wells.expecting(7)).isInstanceOf(BadInput.class).hasMessageContaining("应有 7 条");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> RegulationText.read(new byte[0], "井.txt"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("井.txt：文件是空的");
    }

    @Test
    void refusesABinaryFileThatContainsArticles() {
        byte[] bytes = "第一条 井口加盖。\u0000\u0003".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RegulationText.read(bytes, "井.bin"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("井.bin：不是文本文件");
    }
}
