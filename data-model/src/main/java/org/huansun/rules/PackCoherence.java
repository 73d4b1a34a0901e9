package org.huansun.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huansun.seed.Mistake;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Whether the items of a pack fit each other: ids once, articles that exist, open points that are there. */
final class PackCoherence {

    private static final List<String> LISTED =
            List.of("periods", "thresholds", "lists", "attendance", "duties", "documents", "openPoints");

    private final SeedSection root;
    private final Mistakes mistakes;

    PackCoherence(SeedSection root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    void check(RulePack pack) {
        LISTED.forEach(this::idsAreUnique);
        articlesAreNumberedWithoutGaps(pack);
        LISTED.forEach(key -> citedArticlesExist(pack, key));
        openPointsExist(pack);
    }

    private void idsAreUnique(String key) {
        Map<String, Integer> lines = new HashMap<>();
        for (SeedSection item : root.sections(key)) {
            if (!item.has("id")) {
                continue;
            }
            Integer earlier = lines.putIfAbsent(item.text("id"), item.line());
            if (earlier != null) {
                add(item, key + " 里“" + item.text("id") + "”已在第 " + earlier + " 行用过", "换一个 id");
            }
        }
    }

    private void articlesAreNumberedWithoutGaps(RulePack pack) {
        List<SeedSection> items = root.sections("articles");
        if (items.isEmpty()) {
            add(root, "没有写一个条文（articles）", "按文本顺序写出各条的编号、主题词和摘要");
        }
        for (int at = 0; at < pack.articles().size() && pack.articles().size() == items.size(); at++) {
            if (pack.articles().get(at).number() != at + 1) {
                add(items.get(at), "条文编号应为 " + (at + 1), "按文本顺序逐条写，不跳号");
                return;
            }
        }
    }

    private void citedArticlesExist(RulePack pack, String key) {
        if (pack.articles().isEmpty()) {
            return;
        }
        for (SeedSection item : root.sections(key)) {
            if (item.has("article") && pack.article(item.text("article")).isEmpty()) {
                mistakes.add(item.mistake("article", "文本里没有" + item.text("article"), "写 articles 里有的条文").mistake());
            }
        }
    }

    private void openPointsExist(RulePack pack) {
        Set<String> known = new HashSet<>();
        pack.openPoints().forEach(point -> known.add(point.id()));
        for (SeedSection item : root.sections("periods")) {
            for (SeedSection reading : item.sections("otherReadings")) {
                if (reading.has("openPoint") && !known.contains(reading.text("openPoint"))) {
                    mistakes.add(reading.mistake("openPoint", "没有“" + reading.text("openPoint") + "”这个存疑点",
                            "在 openPoints 里写明它").mistake());
                }
            }
        }
    }

    private void add(SeedSection item, String expected, String remedy) {
        mistakes.add(new Mistake(item.file(), item.line(), expected, remedy));
    }
}
