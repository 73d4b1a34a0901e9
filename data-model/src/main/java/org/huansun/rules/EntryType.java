package org.huansun.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of 案情记录 that a person can record.
 *
 * @param id such as {@code notice-served}
 * @param name what a user reads
 * @param stage the stage under which it is offered
 * @param opens the stage that a case reaches with it
 * @param completes the stage that is done with it
 * @param attributes its own fields
 */
public record EntryType(
        String id,
        String name,
        Optional<Stage> stage,
        Optional<Stage> opens,
        Optional<Stage> completes,
        List<Attribute> attributes) {

    public EntryType {
        attributes = List.copyOf(attributes);
    }

    /** An attribute by its name. */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(known -> known.name().equals(attribute)).findFirst();
    }

    /** What kind of value an attribute holds. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        /** Yuan, as a decimal string. */
        MONEY,
        DAY,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of the choices. */
        CHOICE,
        /** The number of an item in one of the pack's lists. */
        LIST_ITEM,
        /** Numbers of items in one of the pack's lists, with commas between. */
        LIST_ITEMS
    }

    /** Whether an entry is complete without an attribute. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /**
     * A field of an entry.
     *
     * @param name in the entry's body
     * @param label what a user reads
     * @param choices value and label, for {@link Kind#CHOICE}; in their order
     * @param hint what stands in the empty field
     * @param list the pack's list, for {@link Kind#LIST_ITEM} and {@link Kind#LIST_ITEMS}
     * @param otherKinds where another attribute, by its name, has one of these values, the kind is another
     */
    public record Attribute(String name, String label, Kind kind, Need need, Map<String, String> choices, Optional<String> list,
            Optional<String> hint, Map<String, Map<String, Kind>> otherKinds) {

        public Attribute {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
            otherKinds = Map.copyOf(otherKinds);
        }

        /** What kind of value it holds beside others: an estimated loss is money where other circumstances are yes or no. */
        public Kind kind(Function<String, Optional<String>> written) {
            return otherKinds.entrySet().stream()
                    .flatMap(other -> written.apply(other.getKey()).map(other.getValue()::get).stream())
                    .findFirst().orElse(kind);
        }

        /** A recorded value as people read it: a choice by its label. */
        public String shown(String value) {
            return choices.getOrDefault(value, value);
        }
    }
}
