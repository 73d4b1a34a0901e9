package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.PackDifference;
import org.huansun.rules.PackRule;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackValue;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.rules.RuleWording;
import org.huansun.ui.library.CompareRow.Line;
import org.huansun.ui.library.CompareRow.Rule;
import org.huansun.ui.library.CompareRow.Same;
import org.huansun.ui.library.CompareRow.Side;
import org.huansun.ui.text.Texts;

/** Two packs beside each other, as the library shows them. */
final class Comparison {

    private static final String NATION = "CN-2020";

    private final RuleWording wording;

    Comparison(EntryTypes types) {
        this.wording = new RuleWording(types);
    }

    /** The pack that is nearest to another: what it repealed or was repealed by, else the nation's, else {@code home}. */
    static RulePack nearest(RulePack pack, RulePacks packs, RulePack home) {
        return pack.standing().repealedBy().flatMap(packs::find)
                .or(() -> packs.all().stream()
                        .filter(old -> old.standing().repealedBy().equals(Optional.of(pack.id()))).findFirst())
                .or(() -> packs.find(NATION).filter(nation -> !nation.equals(pack)))
                .orElse(home);
    }

    /** Whether the first belongs on the left: it was repealed, or is the nation's. */
    static boolean isElder(RulePack pack) {
        return pack.standing().repealedBy().isPresent() || pack.id().equals(NATION);
    }

    List<Rule> rules(RulePack left, RulePack right) {
        return PackDifference.beside(left, right).stream().map(this::rule).toList();
    }

    private Rule rule(PackDifference difference) {
        return new Rule(wording.kind(difference.kind()), wording.name(difference.kind(), difference.id(), difference.name()),
                side(difference.one()), side(difference.other()), lines(difference));
    }

    private static Optional<Side> side(Optional<PackRule> rule) {
        return rule.map(there -> new Side(there.article().orElse("")));
    }

    private List<Line> lines(PackDifference difference) {
        List<Line> lines = new ArrayList<>();
        difference.lines().stream().filter(line -> line.feature() != Feature.ITEM)
                .map(line -> new Line(wording.feature(line.feature()), words(line.one()), words(line.other()),
                        line.differs() ? Same.NO : Same.YES))
                .forEach(lines::add);
        items(difference, Same.YES).ifPresent(lines::add);
        items(difference, Same.NO).ifPresent(lines::add);
        return lines;
    }

    /** The items that both have, or those that only one has, each below the other. */
    private Optional<Line> items(PackDifference difference, Same same) {
        List<PackDifference.Line> items = difference.lines().stream()
                .filter(line -> line.feature() == Feature.ITEM && line.differs() == (same == Same.NO)).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Line(
                Texts.text(same == Same.YES ? "desk.law.both" : "desk.law.only"),
                column(items, PackDifference.Line::one), column(items, PackDifference.Line::other), same));
    }

    private String column(List<PackDifference.Line> items, Function<PackDifference.Line, Optional<PackValue>> side) {
        return items.stream().map(side).flatMap(Optional::stream).map(wording::value).collect(Collectors.joining("\n"));
    }

    private String words(Optional<PackValue> value) {
        return value.map(wording::value).orElse("");
    }
}
