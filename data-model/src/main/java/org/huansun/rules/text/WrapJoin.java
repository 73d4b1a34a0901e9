package org.huansun.rules.text;

/** Undoes the wrap between two lines of a paragraph. */
final class WrapJoin {

    private WrapJoin() {}

    /**
     * Appends the next line: with nothing in between as Chinese is set, and so where a number was cut; with a space
     * between two Latin words or a word and a number, which are only wrapped where a space is.
     */
    static void append(StringBuilder text, String next) {
        if (!text.isEmpty()) {
            char left = text.charAt(text.length() - 1);
            char right = next.charAt(0);
            boolean words = TextWidth.isLatin(left) && TextWidth.isLatin(right);
            if (words && !(Character.isDigit(left) && Character.isDigit(right))) {
                text.append(' ');
            }
        }
        text.append(next);
    }
}
