package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.EntryPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final EntryPattern RED_LINE =
            new EntryPattern("circumstance-noted", Map.of("name", "redLine", "value", "true"));

    private static Held redLine(String value) {
        return Shipped.caseOnDay("NX-2024", "2025-06-30", "2025-06-02 circumstance-noted name=redLine value=" + value).signs()
                .held(RED_LINE, Optional.empty(), LocalDate.of(2025, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "是", "属于", " 有 ", "同意"})
    void what_means_yes_is_yes(String word) {
        assertThat(Answer.of(word)).contains(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "否", "不是", "不属于", "没有", "不同意"})
    void what_means_no_is_no(String word) {
        assertThat(Answer.of(word)).contains(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "待定", "true false", "300000"})
    void anything_else_is_no_answer(String word) {
        assertThat(Answer.of(word)).isEmpty();
    }

    @Test
    void a_circumstance_noted_in_words_holds_or_is_denied_as_they_say() {
        assertThat(redLine("是")).isEqualTo(Held.HOLDS);
        assertThat(redLine("不属于")).isEqualTo(Held.DENIED);
        assertThat(redLine("待核实")).isEqualTo(Held.UNRECORDED);
    }
}
