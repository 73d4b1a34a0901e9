package org.huansun.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Whether the duty and the lists that the list of clues names are there, and its exclusions have an id each. */
final class ClueRegisterCoherence {

    private final SeedSection root;
    private final Mistakes mistakes;
    private final Set<String> duties;
    private final Set<String> lists;

    /** @param ids the ids that a list of the pack has */
    ClueRegisterCoherence(SeedSection root, Mistakes mistakes, Function<String, Set<String>> ids) {
        this.root = root;
        this.mistakes = mistakes;
        this.duties = ids.apply("duties");
        this.lists = ids.apply("lists");
    }

    void check() {
        mistakes.attempt(() -> root.maybeSection("clueRegister").ifPresent(this::check));
    }

    private void check(SeedSection register) {
        mistakes.attempt(() -> isThere(register, "duty", duties, "职责"));
        Set<String> seen = new HashSet<>();
        for (SeedSection exclusion : register.sections("exclusions")) {
            mistakes.attempt(() -> isThere(exclusion, "list", lists, "清单"));
            mistakes.attempt(() -> {
                if (exclusion.has("id") && !seen.add(exclusion.text("id"))) {
                    throw exclusion.mistake("id", "exclusions 里“" + exclusion.text("id") + "”已经用过", "换一个 id");
                }
            });
        }
    }

    private static void isThere(SeedSection item, String key, Set<String> known, String kind) {
        if (item.has(key) && !known.contains(item.text(key))) {
            throw item.mistake(key, "没有“" + item.text(key) + "”这个" + kind, "写本文件里有的 id");
        }
    }
}
