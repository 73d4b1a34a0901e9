package org.huansun.rules.text.word;

import java.util.Optional;

/**
 * How one level of a list is numbered (ECMA-376, 17.9.6).
 *
 * @param text such as {@code 第%1条}, where {@code %1} stands for the number of the first level
 * @param behind what parts the number from the text
 * @param restart the level, from 1, after which it starts again; 0 where it never does; empty for any higher one
 * @param style the paragraph style that is bound to the level
 */
record NumberingLevel(int start, String format, String text, String behind, Optional<Integer> restart, Optional<String> style) {

    private static final String WIDE_SPACE = "\u3000";

    static NumberingLevel of(WordElement level) {
        String format = level.value("numFmt").orElse("decimal");
        return new NumberingLevel(
                level.number("start").orElse(0),
                format,
                format.equals("bullet") ? "" : level.value("lvlText").orElse(""),
                switch (level.value("suff").orElse("tab")) {
                    case "nothing" -> "";
                    case "space" -> " ";
                    default -> WIDE_SPACE;
                },
                level.number("lvlRestart"),
                level.value("pStyle"));
    }

    /** Whether it starts again after a paragraph of a higher level, counted from 0. */
    boolean startsAgainAfter(int higher) {
        return restart.map(after -> higher < after).orElse(true);
    }

    /** The same, starting with another number. */
    NumberingLevel from(int number) {
        return new NumberingLevel(number, format, text, behind, restart, style);
    }
}
