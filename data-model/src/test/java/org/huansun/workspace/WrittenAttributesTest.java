package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.rules.EntryType;
import org.junit.jupiter.api.Test;

class WrittenAttributesTest {

    private static Optional<EntryType> type(String id) {
        return Offices.LAW.types().find(id);
    }

    private static Map<String, Object> written(String type, Map<String, String> words) {
        return WrittenAttributes.of(type(type), words).values();
    }

    @Test
    void a_circumstance_has_the_kind_of_value_that_it_asks_for() {
        assertThat(written("circumstance-noted", Map.of("name", "majorCase", "value", "是")))
                .isEqualTo(Map.of("name", "majorCase", "value", true));
        assertThat(written("circumstance-noted", Map.of("name", "estimatedLoss", "value", "20万元")))
                .isEqualTo(Map.of("name", "estimatedLoss", "value", "200000"));
    }

    @Test
    void digits_of_a_chinese_keyboard_are_digits() {
        assertThat(written("notice-served", Map.of("replyDays", "１０"))).isEqualTo(Map.of("replyDays", 10L));
    }

    @Test
    void what_does_not_fit_stays_and_is_told() {
        Map<String, String> words = Map.of("replyDays", "十天", "replyUnit", "weeks", "at", "9点");
        Attributes body = WrittenAttributes.of(type("notice-served"), words);
        assertThat(AttributeCheck.misfits(type("notice-served").orElseThrow(), body)).isEqualTo(Map.of(
                "replyDays", new Misfit("“十天”不能用", "写整数，不带单位"),
                "replyUnit", new Misfit("“weeks”不能用", "写其中之一：natural-day（自然日）、working-day（工作日）"),
                "at", new Misfit("“9点”不能用", "写成 09:30 的样子")));
    }

    @Test
    void a_circumstance_that_is_neither_yes_nor_no_is_told() {
        Attributes body = WrittenAttributes.of(type("circumstance-noted"), Map.of("name", "redLine", "value", "大概"));
        assertThat(AttributeCheck.misfits(type("circumstance-noted").orElseThrow(), body))
                .isEqualTo(Map.of("value", new Misfit("“大概”不能用", "写 true 或 false")));
    }
}
