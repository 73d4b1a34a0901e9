package org.huansun.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.seed.Code;

/** JSON as the command line prints it: one line, keys in the order in which they were put. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Puts a value; an empty one becomes null, days and other values that JSON has no form for become words. */
    Json with(String name, Object value) {
        fields.put(name, value(value));
        return this;
    }

    /** Puts a value, or the word {@code unknown} where there is none. */
    Json orUnknown(String name, Optional<?> value) {
        fields.put(name, value.isPresent() ? value(value.get()) : "unknown");
        return this;
    }

    /** Puts a value only where there is one. */
    Json ifPresent(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, value(present)));
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.isPresent() ? value(maybe.get()) : Nothing.NULL;
            case Json json -> json.fields;
            case Path path -> path.toString();
            case Iterable<?> items -> {
                List<Object> list = new ArrayList<>();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
            case String text -> text;
            case Number number -> number;
            case Boolean answer -> answer;
            case Map<?, ?> map -> map;
            case Enum<?> code -> Code.of(code);
            default -> value.toString();
        };
    }

    /** Printed as JSON's null. */
    private enum Nothing {
        NULL;

        @JsonValue
        @SuppressWarnings("NullAway")
        Object json() {
            return null;
        }
    }

    @Override
    public String toString() {
        return text(fields);
    }

    /** A list as one line. */
    static String list(Iterable<Json> items) {
        return text(value(items));
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
