package org.huansun.rules.text.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A list that paragraphs count in (ECMA-376, 17.9.15), with where it has come to.
 *
 * @param levels by their number, from 0
 * @param counts how far each level has come; shared by all lists of one definition
 * @param again levels that start again when this list is first used
 */
record NumberedList(Map<Integer, NumberingLevel> levels, Map<Integer, Integer> counts, Map<Integer, Integer> again) {

    /** A list of a definition, with what it overrides. */
    static NumberedList of(WordElement list, Map<Integer, NumberingLevel> definition, Map<Integer, Integer> counts) {
        Map<Integer, NumberingLevel> levels = new TreeMap<>(definition);
        Map<Integer, Integer> again = new HashMap<>();
        for (WordElement override : list.children("lvlOverride")) {
            int at = override.attribute("ilvl").filter(text -> text.matches("[0-8]")).map(Integer::valueOf).orElse(0);
            override.child("lvl").ifPresent(level -> levels.put(at, NumberingLevel.of(level)));
            override.number("startOverride").ifPresent(start -> {
                again.put(at, start);
                levels.computeIfPresent(at, (same, level) -> level.from(start));
            });
        }
        return new NumberedList(levels, counts, again);
    }

    /** The level that a paragraph style is bound to. */
    Optional<Integer> levelOf(String style) {
        return levels.entrySet().stream().filter(level -> level.getValue().style().equals(Optional.of(style)))
                .map(Map.Entry::getKey).findFirst();
    }

    /** Counts one paragraph on and gives what stands before it; nothing where the list has no such level. */
    String next(int at) {
        NumberingLevel level = levels.get(at);
        if (level == null) {
            return "";
        }
        if (again.remove(at) != null) {
            counts.remove(at);
        }
        counts.merge(at, level.start(), (before, start) -> before + 1);
        counts.keySet().removeIf(other -> other > at && isStartedAgain(other, at));
        String number = written(level.text());
        return number.isBlank() ? "" : number + level.behind();
    }

    private boolean isStartedAgain(int deeper, int after) {
        NumberingLevel level = levels.get(deeper);
        return level == null || level.startsAgainAfter(after);
    }

    private String written(String text) {
        String written = text;
        for (Map.Entry<Integer, NumberingLevel> level : levels.entrySet()) {
            String place = "%" + (level.getKey() + 1);
            if (written.contains(place)) {
                int count = counts.computeIfAbsent(level.getKey(), first -> level.getValue().start());
                written = written.replace(place, WordNumeral.of(count, level.getValue().format()));
            }
        }
        return written;
    }
}
