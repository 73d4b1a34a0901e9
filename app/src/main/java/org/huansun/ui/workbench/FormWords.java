package org.huansun.ui.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was typed into a form, as a draft has it: the names of its words, and what they are read back as. */
record FormWords(Map<String, String> words) {

    static final String RECORD = "record";
    static final String NEW_CASE = "new-case";
    static final String MEETING = "meeting";

    private static final String FORM = "form";
    private static final String FIELD = "field.";

    FormWords {
        words = Map.copyOf(words);
    }

    /** Nothing that would be worth keeping. */
    static final FormWords NOTHING = new FormWords(Map.of());

    /** The words of a form, those of its fields by their names. */
    static FormWords of(String form, Map<String, String> words, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(words);
        all.put(FORM, form);
        fields.forEach((name, value) -> all.put(FIELD + name, value));
        return new FormWords(all);
    }

    boolean isOf(String form) {
        return word(FORM).equals(form);
    }

    /** A word, or nothing. */
    String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** A word that is there and says something. */
    Optional<String> given(String name) {
        return Optional.of(word(name)).filter(word -> !word.isBlank());
    }

    /** What was typed into fields, by their names. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), value);
            }
        });
        return fields;
    }
}
