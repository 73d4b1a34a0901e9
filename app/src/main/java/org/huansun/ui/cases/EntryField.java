package org.huansun.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An attribute to fill in.
 *
 * @param name the attribute's id, such as {@code replyDays}
 * @param label its Chinese name
 * @param need whether it must be filled
 * @param hint what stands in the empty field
 * @param when values of other fields, each of which must have one of them for this field to be asked for; blank for none
 */
public record EntryField(String name, String label, Kind kind, Need need, String hint, Map<String, List<String>> when) {

    /** A field that is always asked for. */
    public EntryField(String name, String label, Kind kind, Need need, String hint) {
        this(name, label, kind, need, hint, Map.of());
    }

    /** Whether it is asked for beside what has been filled in. */
    public boolean isAskedFor(Map<String, String> values) {
        return when.entrySet().stream().allMatch(other -> other.getValue().contains(values.getOrDefault(other.getKey(), "").strip()));
    }

    /** Whether it must be filled. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** What can be put in. */
    public sealed interface Kind {
        /** Words on one line. */
        record Line() implements Kind {}

        /** Words on several lines. */
        record Lines() implements Kind {}

        /** A whole number. */
        record WholeNumber(String unit) implements Kind {}

        /** Yuan, a decimal string. */
        record Money() implements Kind {}

        /** Words on one line; some are offered, others can be typed. */
        record Offered(List<String> words) implements Kind {
            /** Copies the list. */
            public Offered {
                words = List.copyOf(words);
            }
        }

        /** A number that is nobody else's business: what stands there already is covered until asked for. */
        record Covered(UnaryOperator<String> cover) implements Kind {}

        /** A date. */
        record Day() implements Kind {}

        /** A time of day such as 09:30. */
        record TimeOfDay() implements Kind {}

        /**
         * What another field's value decides.
         *
         * @param by the other field
         * @param kinds by the other field's value
         * @param otherwise for every other value
         */
        record Varying(String by, Map<String, Kind> kinds, Kind otherwise) implements Kind {
            /** Copies the map. */
            public Varying {
                kinds = Map.copyOf(kinds);
            }
        }

        /** Yes or no. */
        record YesNo() implements Kind {}

        /** One of several. */
        record Choice(List<Option> options) implements Kind {
            /** Copies the list. */
            public Choice {
                options = List.copyOf(options);
            }
        }

        /** Some of several: their values with commas between. */
        record Several(List<Option> options) implements Kind {
            /** Copies the list. */
            public Several {
                options = List.copyOf(options);
            }
        }
    }

    /** One of several: the value recorded and the words shown. */
    public record Option(String value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
