package org.huansun.workspace.ics;

import java.nio.charset.StandardCharsets;

/** Content lines of a calendar file: ended by CR LF and folded after at most 75 octets, never inside a character (RFC 5545, 3.1). */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** @param value as it stands in the file */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** @param words any text: it is escaped (RFC 5545, 3.3.11), and what no line can hold is left out */
    ContentLines text(String name, String words) {
        return line(name, escaped(words));
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.replace(END, "\n").replace('\r', '\n').codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (isPrintable(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Control characters but the tab can't stand in a line; half a surrogate pair is no character. */
    private static boolean isPrintable(int point) {
        boolean control = point < 0x20 && point != '\t' || point == 0x7f;
        return !control && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int size = octets(point);
            if (octets + size > MOST_OCTETS) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        lines.append(END);
    }

    private static int octets(int point) {
        return Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
