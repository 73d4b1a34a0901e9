package org.huansun.rules.text.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers that Word counts and doesn't write into a paragraph: 第一条, （一）, 1. (ECMA-376, 17.9). */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, NumberedList> lists = new HashMap<>();
    private final Map<String, WordElement> styles = new HashMap<>();
    private Optional<String> usualStyle = Optional.empty();

    WordNumbering(Optional<WordElement> numbering, Optional<WordElement> styles) {
        styles.ifPresent(this::readStyles);
        numbering.ifPresent(this::readLists);
    }

    private void readStyles(WordElement part) {
        for (WordElement style : part.children("style")) {
            style.attribute("styleId").ifPresent(id -> {
                styles.put(id, style);
                boolean usual = style.attribute("default").filter(flag -> !flag.equals("0")).isPresent();
                if (usual && style.attribute("type").equals(Optional.of("paragraph"))) {
                    usualStyle = Optional.of(id);
                }
            });
        }
    }

    private void readLists(WordElement part) {
        Map<String, Map<Integer, NumberingLevel>> definitions = new HashMap<>();
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (WordElement definition : part.children("abstractNum")) {
            Map<Integer, NumberingLevel> levels = new HashMap<>();
            definition.children("lvl").forEach(level -> level.attribute("ilvl").filter(text -> text.matches("[0-8]"))
                    .ifPresent(at -> levels.put(Integer.valueOf(at), NumberingLevel.of(level))));
            definition.attribute("abstractNumId").ifPresent(id -> definitions.put(id, levels));
        }
        for (WordElement list : part.children("num")) {
            String definition = list.value("abstractNumId").orElse("");
            list.attribute("numId").ifPresent(id -> lists.put(id, NumberedList.of(list,
                    definitions.getOrDefault(definition, Map.of()),
                    counts.computeIfAbsent(definition, first -> new HashMap<>()))));
        }
    }

    /** What stands before the next paragraph with these properties; empty where it isn't numbered. */
    String next(Optional<WordElement> properties) {
        Optional<String> style = properties.flatMap(own -> own.value("pStyle")).or(() -> usualStyle);
        Optional<WordElement> own = properties.flatMap(found -> found.child("numPr"));
        Optional<String> ownList = own.flatMap(found -> found.value("numId"));
        Optional<String> list = ownList.or(() -> style.flatMap(this::listOfStyle));
        Optional<NumberedList> counting = list.map(lists::get);
        if (counting.isEmpty()) {
            return "";
        }
        int level = own.flatMap(found -> found.number("ilvl"))
                .or(() -> ownList.isPresent() ? Optional.of(0) : style.flatMap(id -> levelOfStyle(id, counting.get())))
                .orElse(0);
        return counting.get().next(Math.clamp(level, 0, LEVELS - 1));
    }

    /** The list that a style or one that it is based on numbers with. */
    private Optional<String> listOfStyle(String id) {
        return numbered(id).flatMap(style -> style.child("pPr")).flatMap(found -> found.child("numPr"))
                .flatMap(found -> found.value("numId"));
    }

    private Optional<Integer> levelOfStyle(String id, NumberedList list) {
        return list.levelOf(id).or(() -> numbered(id).flatMap(style -> style.child("pPr"))
                .flatMap(found -> found.child("numPr")).flatMap(found -> found.number("ilvl")));
    }

    private Optional<WordElement> numbered(String id) {
        Set<String> seen = new HashSet<>();
        Optional<WordElement> style = Optional.ofNullable(styles.get(id));
        while (style.isPresent() && seen.add(style.get().attribute("styleId").orElse(""))) {
            WordElement found = style.get();
            if (found.child("pPr").flatMap(own -> own.child("numPr")).isPresent()) {
                return style;
            }
            style = found.value("basedOn").map(styles::get);
        }
        return Optional.empty();
    }
}
