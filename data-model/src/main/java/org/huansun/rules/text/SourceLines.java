package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart into the lines that are its own: page numbers, word processor marks and seals are gone. */
final class SourceLines {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");
    private static final Pattern PAGE_BEGIN = Pattern.compile("[\f\u000B]");
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");

    private final List<SourceLine> lines = new ArrayList<>();
    private boolean afterBlank;

    private SourceLines() {}

    static List<SourceLine> of(String text) {
        SourceLines reader = new SourceLines();
        int number = 0;
        for (String raw : LINE_END.split(text, -1)) {
            number++;
            for (String piece : PAGE_BEGIN.split(BOOKMARK.matcher(raw).replaceAll(""), -1)) {
                reader.add(piece, number);
            }
        }
        return List.copyOf(reader.lines);
    }

    private void add(String piece, int number) {
        int begin = 0;
        while (begin < piece.length() && isLayout(piece.charAt(begin))) {
            begin++;
        }
        int end = piece.length();
        while (end > begin && isLayout(piece.charAt(end - 1))) {
            end--;
        }
        String text = SealNoise.without(piece.substring(begin, end));
        if (begin == end) {
            afterBlank = true;
        } else if (!text.isEmpty() && !PageFurniture.is(text)) {
            lines.add(new SourceLine(number, text, columns(piece.substring(0, begin)), afterBlank));
            afterBlank = false;
        }
    }

    /** White space of any kind, no-break and ideographic too, and what old editors put at the end of a file. */
    private static boolean isLayout(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u001A';
    }

    private static int columns(String white) {
        return white.chars().map(character -> character == '\t' ? 4 : character == '\u3000' ? 2 : 1).sum();
    }
}
