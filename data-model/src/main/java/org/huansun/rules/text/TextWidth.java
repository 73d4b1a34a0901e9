package org.huansun.rules.text;

/** Columns that a text takes when it is set: two for a Chinese character or mark, one for a Latin letter or digit. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2000;
    private static final String NEVER_FIRST = "，。、；：！？）》〉”’〕】」』…％%,.;:!?)";
    private static final String NEVER_LAST = "（《〈“‘〔【「『(";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::ofCodePoint).sum();
    }

    /** Columns of what can't be cut off from the text's beginning: a character with its marks, or a Latin word. */
    static int ofFirstUnit(String text) {
        int end = 0;
        while (end < text.length() && NEVER_LAST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int word = end;
        while (word < text.length() && isLatin(text.charAt(word))) {
            word++;
        }
        end = Math.min(Math.max(word, end + 1), text.length());
        while (end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return of(text.substring(0, end));
    }

    /** A letter or digit that is set as part of a word, not as a character for itself. */
    static boolean isLatin(char character) {
        return character < FIRST_WIDE && Character.isLetterOrDigit(character);
    }

    /** A mark such as a comma, that may be pressed together at the end of a line. */
    static boolean isMark(char character) {
        return NEVER_FIRST.indexOf(character) >= 0;
    }

    private static int ofCodePoint(int codePoint) {
        return codePoint < FIRST_WIDE ? 1 : 2;
    }
}
