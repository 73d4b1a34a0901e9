package org.huansun.rules.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huansun.problem.BadInput;

/** Finds out in which encoding a Chinese text file was saved: by its byte order mark, else UTF-8, else GB18030. */
final class TextEncoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String REMEDY = "请在原来的软件里另存为纯文本（TXT，UTF-8 编码）后再导入";

    private TextEncoding() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws BadInput if the file is empty or is no text
     */
    static String decode(byte[] bytes, String fileName) {
        String text = decoded(bytes).orElseThrow(() -> noText(fileName));
        if (text.isBlank()) {
            throw new BadInput("文件是空的，没有文字", fileName, "请选择法规全文的文本文件");
        }
        if (text.chars().anyMatch(TextEncoding::isBinary)) {
            throw noText(fileName);
        }
        return text;
    }

    private static Optional<String> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, StandardCharsets.UTF_8).or(() -> strictly(bytes, Charset.forName("GB18030")));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Control characters that no text has; 0x1A is the end mark of old editors. */
    private static boolean isBinary(int character) {
        return character < ' ' && "\t\n\u000B\f\r\u001A".indexOf(character) < 0;
    }

    private static BadInput noText(String fileName) {
        return new BadInput("不是文本文件（可能是 PDF、Word 或图片）", fileName, REMEDY);
    }
}
