package org.huansun.rules;

import java.util.Set;
import java.util.function.Function;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Whether the periods, figures and lists that the items of a list name are there. */
final class SignCoherence {

    private final SeedSection root;
    private final Mistakes mistakes;
    private final Set<String> periods;
    private final Set<String> thresholds;
    private final Set<String> lists;

    /** @param ids the ids that a list of the pack has */
    SignCoherence(SeedSection root, Mistakes mistakes, Function<String, Set<String>> ids) {
        this.root = root;
        this.mistakes = mistakes;
        this.periods = ids.apply("periods");
        this.thresholds = ids.apply("thresholds");
        this.lists = ids.apply("lists");
    }

    void check() {
        for (SeedSection list : root.sections("lists")) {
            mistakes.attempt(() -> list.sections("items").forEach(item -> mistakes.attempt(() -> {
                isThere(item, "overdue", periods, "期限");
                isThere(item, "threshold", thresholds, "数额");
            })));
            mistakes.attempt(() -> list.maybeSection("against").ifPresent(this::againstExists));
        }
    }

    private static void isThere(SeedSection item, String key, Set<String> known, String kind) {
        if (item.has(key) && !known.contains(item.text(key))) {
            throw item.mistake(key, "没有“" + item.text(key) + "”这个" + kind, "写本文件里有的 id");
        }
    }

    private void againstExists(SeedSection against) {
        for (String list : against.texts("lists")) {
            if (!lists.contains(list)) {
                throw against.mistake("lists", "没有“" + list + "”这个清单", "写本文件里有的 id");
            }
        }
    }
}
