package org.huansun.sync.bag;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names from strangers, made fit for a screen or a terminal: nothing that steers it, nothing endless. */
final class ShownPath {

    private static final int MAX = 120;

    private ShownPath() {
    }

    /** The name with a question mark for what cannot be seen, cut after 120 characters. */
    static String of(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(MAX).map(c -> visible(c) ? c : '?').forEach(shown::appendCodePoint);
        return name.codePointCount(0, name.length()) > MAX ? shown.append('…').toString() : shown.toString();
    }

    /** As {@link #of}, for the bytes of a name of which nobody knows the encoding, each a character. */
    static String ofBytes(String latin) {
        ByteBuffer bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return of(latin);
        }
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
