package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts for tests, written as {@code 2026-03-02 notice-served id=n1 obligor=甲 replyDays=5}. */
public final class Facts {

    private Facts() {}

    /** Each line one fact, in the order of recording; one without an id is called e1, e2 … by its place. */
    public static List<Fact> of(String... lines) {
        List<Fact> facts = new ArrayList<>();
        for (String line : lines) {
            facts.add(parse(line, facts.size() + 1));
        }
        return facts;
    }

    private static Fact parse(String line, int place) {
        String[] words = line.strip().split("\\s+");
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int at = 2; at < words.length; at++) {
            String[] pair = words[at].split("=", 2);
            attributes.put(pair[0], pair[1]);
        }
        String id = Optional.ofNullable(attributes.remove("id")).map(String.class::cast).orElse("e" + place);
        Optional<String> supersedes = Optional.ofNullable(attributes.remove("supersedes")).map(String.class::cast);
        return Fact.of(id, words[1], LocalDate.parse(words[0]), supersedes, new Attributes(attributes));
    }
}
