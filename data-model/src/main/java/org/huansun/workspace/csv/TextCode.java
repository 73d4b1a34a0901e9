package org.huansun.workspace.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the characters of a file are written as bytes. */
public enum TextCode {
    /** What new programs write. */
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** What Chinese office programs write as plain CSV (GB 18030); GBK and GB 2312 are part of it. */
    GB18030("GB18030", Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    private final String label;
    private final Charset charset;
    private final byte[] mark;

    TextCode(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int at = 0; at < mark.length; at++) {
            this.mark[at] = (byte) mark[at];
        }
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The other one. */
    public TextCode other() {
        return this == UTF_8 ? GB18030 : UTF_8;
    }

    /** How many bytes at a file's beginning are its byte order mark; 0 where there is none. */
    int markLength(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length) ? mark.length : 0;
    }

    /** The characters of bytes, if every byte fits. */
    Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The characters of bytes for the eye: of the code that fits, else with marks where it doesn't. */
    String shown(byte[] bytes) {
        return decode(bytes).or(() -> other().decode(bytes)).orElseGet(() -> new String(bytes, charset));
    }

    /**
     * Whether bytes are UTF-8 and not so by chance: valid, with a character of three bytes or more, as Chinese has. Short
     * words in GB18030 may be valid two-byte UTF-8 too.
     */
    static boolean isPlainlyUtf8(byte[] bytes) {
        for (byte one : bytes) {
            if ((one & 0xE0) == 0xE0) {
                return UTF_8.decode(bytes).isPresent();
            }
        }
        return false;
    }
}
