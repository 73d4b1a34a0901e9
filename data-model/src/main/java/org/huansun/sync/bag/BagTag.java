package org.huansun.sync.bag;

/**
 * A line of {@code bag-info.txt} (RFC 8493, 2.2.2). Labels may repeat.
 *
 * @param label letters, digits and hyphens, a letter first; {@code Payload-Oxum} is the writer's own
 * @param value one line of text, Chinese too: not empty, no space at either end, no control characters, no line or
 *     paragraph separators, no byte order mark
 * @throws org.huansun.problem.BadInput if label or value is not of that form
 */
public record BagTag(String label, String value) {

    public BagTag {
        if (!allowedLabel(label)) {
            throw BagRefusal.LABEL_NOT_ALLOWED.badInput(CanonicalForm.INFO, ShownPath.of(label));
        }
        if (!allowedValue(value)) {
            throw BagRefusal.VALUE_NOT_ALLOWED.badInput(CanonicalForm.INFO, label);
        }
    }

    static boolean allowed(String label, String value) {
        return allowedLabel(label) && allowedValue(value);
    }

    private static boolean allowedLabel(String label) {
        return label.matches("[A-Za-z][A-Za-z0-9-]{0,99}") && !label.equalsIgnoreCase(CanonicalForm.OXUM);
    }

    private static boolean allowedValue(String value) {
        return !value.isEmpty() && !blank(value.codePointAt(0)) && !blank(value.codePointBefore(value.length()))
                && value.codePoints().allMatch(BagTag::inOneLine);
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean inOneLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> character != '\uFEFF';
        };
    }
}
