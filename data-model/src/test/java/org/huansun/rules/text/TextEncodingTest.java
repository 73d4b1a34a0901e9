package org.huansun.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String TEXT = "第一条  井台〔2031〕“石”——𠮷\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void findsOutTheEncodingOfAFileWithoutMark(String charset) {
        assertThat(TextEncoding.decode(TEXT.getBytes(Charset.forName(charset)), "井.txt")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheByteOrderMarkForWhatItIs(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(TextEncoding.decode(bytes, "井.txt")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\u3000\n"})
    void refusesAFileWithoutText(String text) {
        assertThatThrownBy(() -> TextEncoding.decode(text.getBytes(StandardCharsets.UTF_8), "井.txt"))
                .isInstanceOf(BadInput.class)
                .hasMessage("井.txt：文件是空的，没有文字。请选择法规全文的文本文件。");
    }

    @Test
    void refusesAPdf() {
        byte[] pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> TextEncoding.decode(pdf, "井.pdf"))
                .isInstanceOf(BadInput.class)
                .hasMessage("井.pdf：不是文本文件（可能是 PDF、Word 或图片）。请在原来的软件里另存为纯文本（TXT，UTF-8 编码）后再导入。");
    }

    @Test
    void refusesBytesThatAreNoTextInAnyEncoding() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> TextEncoding.decode(noise, "井.doc"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("不是文本文件");
    }
}
