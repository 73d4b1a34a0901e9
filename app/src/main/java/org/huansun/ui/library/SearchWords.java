package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a user searches for: any number of characters, capitals or not; or the number of an article. */
record SearchWords(String typed) {

    private static final int BEFORE = 14;
    private static final int AFTER = 40;
    private static final String CUT = "…";

    SearchWords {
        typed = typed.strip();
    }

    boolean isBlank() {
        return typed.isEmpty();
    }

    /** Whether the article with this number is meant. */
    boolean isNumber(int number) {
        return typed.replaceAll("[第条\\s]", "").equals(String.valueOf(number));
    }

    /** Where the words stand in a text. */
    List<MatchResult> places(String text) {
        return isBlank() ? List.of() : pattern().matcher(text).results().toList();
    }

    /** The words around the first place, on one line. */
    Optional<Snippet> snippet(String text) {
        String line = text.replaceAll("[\\s　]+", " ").strip();
        return places(line).stream().findFirst().map(place -> {
            int from = Math.max(0, place.start() - BEFORE);
            int to = Math.min(line.length(), place.end() + AFTER);
            return new Snippet((from > 0 ? CUT : "") + line.substring(from, place.start()), place.group(),
                    line.substring(place.end(), to) + (to < line.length() ? CUT : ""));
        });
    }

    private Pattern pattern() {
        return Pattern.compile(Pattern.quote(typed), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A hit with the words around it. */
    record Snippet(String before, String hit, String after) {}
}
