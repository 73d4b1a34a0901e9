package org.huansun.ui.cases;

/**
 * What stands under a field while it is filled in.
 *
 * @param weight whether it keeps the entry from being saved
 */
public record FieldNote(Weight weight, String words) {

    /** How much it matters. */
    public enum Weight {
        /** What is typed can't be saved. */
        WRONG("field-wrong"),
        /** What is typed is likely a slip, and can be saved as it is. */
        DOUBTFUL("field-doubtful"),
        /** What is typed, said in another way, such as an amount in words. */
        SAID("field-said");

        private final String styleClass;

        Weight(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /** What is typed can't be saved. */
    public static FieldNote wrong(String words) {
        return new FieldNote(Weight.WRONG, words);
    }

    /** What is typed is likely a slip, and can be saved as it is. */
    public static FieldNote doubtful(String words) {
        return new FieldNote(Weight.DOUBTFUL, words);
    }

    /** What is typed in other words. */
    public static FieldNote said(String words) {
        return new FieldNote(Weight.SAID, words);
    }
}
