package org.huansun.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huansun.seed.Mistake;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Whether the items of a pack fit each other: ids once, articles that exist, open points that are there. */
final class PackCoherence {

    private static final List<String> LISTED =
            List.of("periods", "thresholds", "lists", "attendance", "duties", "documents", "nextSteps", "openPoints");

    private final SeedSection root;
    private final Mistakes mistakes;

    PackCoherence(SeedSection root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    void check(RulePack pack) {
        LISTED.forEach(key -> mistakes.attempt(() -> idsAreUnique(key, root.sections(key))));
        root.sections("lists").forEach(list -> mistakes.attempt(() -> idsAreUnique("items", list.sections("items"))));
        articlesAreNumberedWithoutGaps(pack);
        citedArticlesExist();
        openPointsExist();
        if (pack.standing().repeals().contains(pack.id())) {
            mistakes.add(root.section("standing").mistake("repeals", "规则包不能废止它自己", "写被废止的旧规则包的 id").mistake());
        }
        new ClueRegisterCoherence(root, mistakes, list -> written(list, "id")).check();
        new SignCoherence(root, mistakes, list -> written(list, "id")).check();
        if (root.has("script") && root.has("recommendedScript")) {
            mistakes.add(root.mistake("recommendedScript", "“script”和“recommendedScript”只能写一个",
                    "文本自有会议程序的写 script").mistake());
        }
    }

    private void idsAreUnique(String key, List<SeedSection> items) {
        Map<String, Integer> lines = new HashMap<>();
        for (SeedSection item : items) {
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

    private void citedArticlesExist() {
        Set<String> known = written("articles", "article");
        if (!known.isEmpty()) {
            citing().forEach(item -> mistakes.attempt(() -> {
                if (item.has("article") && known.stream().noneMatch(article -> RulePack.names(item.text("article"), article))) {
                    throw item.mistake("article", "文本里没有" + item.text("article"), "写 articles 里有的条文");
                }
            }));
        }
    }

    /** What the items of a list have at a key, those too that could not be read: one mistake must not look like two. */
    private Set<String> written(String list, String key) {
        Set<String> written = new HashSet<>();
        root.sections(list).stream().filter(item -> item.has(key))
                .forEach(item -> mistakes.attempt(() -> written.add(item.text(key))));
        return written;
    }

    /** Every section that may name an article of this text; what a pack borrows names one of another. */
    private Stream<SeedSection> citing() {
        Stream<SeedSection> periods = root.sections("periods").stream().flatMap(period -> Stream.concat(
                inside(period, "setBy", "suspendedBy", "extension"),
                period.sections("otherReadings").stream().flatMap(reading -> inside(reading, "suspendedBy"))));
        Stream<SeedSection> script = root.maybeSection("script").stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.sections("steps").stream()));
        Stream<SeedSection> register = root.maybeSection("clueRegister").stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.sections("exclusions").stream()));
        return Stream.of(
                        inside(root, "standing"),
                        register,
                        LISTED.stream().flatMap(key -> root.sections(key).stream()),
                        periods,
                        script)
                .flatMap(sections -> sections);
    }

    private static Stream<SeedSection> inside(SeedSection item, String... keys) {
        return Stream.of(keys).flatMap(key -> item.maybeSection(key).stream());
    }

    private void openPointsExist() {
        Set<String> known = written("openPoints", "id");
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
