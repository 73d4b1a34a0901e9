package org.huansun.documents.setting;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Text as it can be printed. A character that the font lacks, that nobody sees (control characters, marks of direction) or that
 * is none (half of a pair) is not dropped: its code stands in its place, as in 〔U+1F600〕.
 */
final class PrintableText {

    private final IntPredicate printable;
    private final SortedSet<Integer> replaced = new TreeSet<>();

    /** @param font whether there is a glyph */
    PrintableText(IntPredicate font) {
        this.printable = font;
    }

    String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t' || isSeen(character) && printable.test(character)) {
                printed.appendCodePoint(character == '\t' ? ' ' : character);
            } else if (character != '\r') {
                replaced.add(character);
                printed.append(code(character));
            }
        });
        return printed.toString();
    }

    static String code(int character) {
        return "〔U+%04X〕".formatted(character);
    }

    /** The characters whose codes were printed. */
    SortedSet<Integer> replaced() {
        return replaced;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
