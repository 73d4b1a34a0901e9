package org.huansun.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.time.DayUnit;

/** What a rule says in one of its features, as a value that can be compared; {@link RuleWording} puts it into words. */
public sealed interface PackValue {

    /** Whether the rules of two packs say the same here. */
    default boolean saysTheSameAs(PackValue other) {
        return equals(other);
    }

    /** A length of time. */
    record Length(int amount, DayUnit unit) implements PackValue {}

    /** A figure and how a value is held against it. */
    record Figure(Threshold.Compare compare, int value, Threshold.Unit unit) implements PackValue {}

    /** One of a few terms, by its code, such as {@code in-principle}. */
    record Term(String code) implements PackValue {}

    /** Entries of a case, any of them. */
    record Entries(List<EntryPattern> any) implements PackValue {

        public Entries {
            any = List.copyOf(any);
        }
    }

    /** From an entry of one type to one of another. */
    record Span(String from, String to) implements PackValue {}

    /** What an entry adds to a length of time. */
    record Addition(String by, int amount, DayUnit unit) implements PackValue {}

    /** An item of a list. Its number is only its place there: two packs say the same if the words are the same. */
    record Item(String number, String text) implements PackValue {

        @Override
        public boolean saysTheSameAs(PackValue other) {
            return other instanceof Item item && item.text.equals(text);
        }
    }

    /** Words of the pack. */
    record Words(String text) implements PackValue {}

    /** A day; empty where the text supplied doesn't give it. */
    record Day(Optional<LocalDate> day) implements PackValue {}

    /** A number of things. */
    record Count(int number) implements PackValue {}
}
