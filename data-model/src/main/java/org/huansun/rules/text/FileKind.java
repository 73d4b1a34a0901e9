package org.huansun.rules.text;

import java.nio.charset.StandardCharsets;

/** What kind of file a regulation came in, by its first bytes: a name can be wrong. */
enum FileKind {
    PDF("%PDF-"),
    /** A zip file: DOCX, or something else that is packed. */
    PACKED("PK\u0003\u0004"),
    /** An OLE2 file: Word's format before 2007, or a DOCX that is locked by a password. */
    OLD_WORD("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RICH_TEXT("{\\rtf"),
    /** Whatever else: text, as far as its encoding can be found out. */
    PLAIN("");

    private final byte[] beginning;

    FileKind(String beginning) {
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    static FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.begins(bytes)) {
                return kind;
            }
        }
        return PLAIN;
    }

    private boolean begins(byte[] bytes) {
        for (int at = 0; at < beginning.length; at++) {
            if (at >= bytes.length || bytes[at] != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
