package org.huansun.workspace.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text in whatever encoding it was saved: by its byte order mark, else UTF-8, else GB18030. */
public final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /**
     * The text of bytes, without a byte order mark; a character that the end of the bytes cuts in two is left out.
     *
     * @return empty if they are no text
     */
    public static Optional<String> of(byte[] bytes) {
        return charsets(bytes).stream().flatMap(charset -> decoded(bytes, charset).stream())
                .filter(text -> text.chars().noneMatch(PlainText::isNoText)).findFirst();
    }

    static boolean isText(byte[] head) {
        return head.length > 0 && of(head).isPresent();
    }

    private static List<Charset> charsets(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        // Not told that the input ends here: what remains of a character is no mistake then.
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
        if (result.isError()) {
            return Optional.empty();
        }
        String decoded = text.flip().toString();
        return Optional.of(decoded.indexOf(BYTE_ORDER_MARK) == 0 ? decoded.substring(1) : decoded);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Control characters that no text has; 0x1A is the end mark of old editors. */
    private static boolean isNoText(int character) {
        return character < ' ' && "\t\n\u000B\f\r\u001A\u001B".indexOf(character) < 0;
    }
}
