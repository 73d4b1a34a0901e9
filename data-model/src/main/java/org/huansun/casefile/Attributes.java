package org.huansun.casefile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says besides its type and day: JSON values by name. Nothing is dropped because it is unknown.
 *
 * @param values strings, numbers, booleans, lists and maps of these; in the order in which they were given
 */
public record Attributes(Map<String, Object> values) {

    /** No attributes. */
    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A value as words: strings as they are, numbers and booleans as JSON writes them; empty for the rest. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(textOrNull(name));
    }

    private @Nullable String textOrNull(String name) {
        return switch (values.get(name)) {
            case String text -> text;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean answer -> answer.toString();
            case null, default -> null;
        };
    }

    /** Whether the attribute was given; JSON's null is not. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** A whole number from 1 to 99,999, given as a number or as digits. */
    public Optional<Integer> count(String name) {
        return text(name).filter(text -> text.matches("[1-9][0-9]{0,4}")).map(Integer::valueOf);
    }

    /** The items of a list as words; a single value counts as a list of one. */
    public List<String> texts(String name) {
        if (values.get(name) instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return text(name).map(List::of).orElse(List.of());
    }
}
