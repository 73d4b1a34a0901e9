package org.huansun.documents.setting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void a_tab_is_a_blank_and_a_carriage_return_nothing() {
        PrintableText text = new PrintableText(character -> true);

        assertThat(text.of("甲\t乙\r\n丙")).isEqualTo("甲 乙\n丙");
        assertThat(text.replaced()).isEmpty();
    }

    @Test
    void what_was_replaced_is_told() {
        PrintableText text = new PrintableText(character -> character != '乙');

        assertThat(text.of("甲乙")).isEqualTo("甲〔U+4E59〕");
        assertThat(text.replaced()).containsExactly((int) '乙');
    }

    @Property
    void nothing_vanishes(@ForAll String any) {
        String printed = new PrintableText(character -> character < 0x80).of(any);

        long kept = any.codePoints().filter(character -> character >= 0x20 && character < 0x7F || character == '\n' || character == '\t').count();
        long returns = any.codePoints().filter(character -> character == '\r').count();
        long coded = any.codePoints().count() - kept - returns;
        assertThat(printed.chars().filter(character -> character == '〔').count()).isEqualTo(coded);
    }
}
