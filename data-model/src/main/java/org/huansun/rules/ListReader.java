package org.huansun.rules;

import java.util.List;
import org.huansun.seed.SeedSection;

/** Reads a list of a rule pack file, with the signs by which a case's file shows its items. */
final class ListReader {

    private final PatternReader entries;

    ListReader(PatternReader entries) {
        this.entries = entries;
    }

    RuleList read(SeedSection item) {
        item.only("id", "name", "article", "items", "strength", "before", "against", "note");
        Strength strength = strength(item, Strength.MUST);
        return new RuleList(item.text("id"), item.text("name"), item.text("article"),
                item.sections("items").stream().map(line -> item(line, strength)).toList(), strength,
                entries.types(item, "before"), item.maybeSection("against").map(ListReader::against),
                item.maybeText("note"));
    }

    private static Strength strength(SeedSection item, Strength otherwise) {
        return item.has("strength") ? item.choice("strength", Strength.class) : otherwise;
    }

    private RuleList.Item item(SeedSection item, Strength ofList) {
        item.only("id", "text", "strength", "needs", "shownBy", "overdue", "threshold", "words");
        return new RuleList.Item(item.text("id"), item.text("text"), item.texts("words"), strength(item, ofList), new Sign(entries.patterns(item, "needs"),
                entries.patterns(item, "shownBy"), item.maybeText("overdue"), item.maybeText("threshold")));
    }

    private static RuleList.Against against(SeedSection section) {
        section.only("lists", "items");
        List<String> lists = section.texts("lists");
        if (lists.isEmpty()) {
            throw section.mistake("lists", "没有写排除哪个清单", "写 lists: [decline-situations] 的样子");
        }
        return new RuleList.Against(lists, section.texts("items"));
    }
}
