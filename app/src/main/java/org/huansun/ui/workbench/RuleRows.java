package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.PackRule;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.RuleWording;
import org.huansun.ui.library.BorrowRow;
import org.huansun.ui.library.RuleRow;
import org.huansun.ui.library.RuleRow.Fact;
import org.huansun.ui.text.Texts;

/** The rules of a pack as the library shows them. */
final class RuleRows {

    /** What a rule comes to: it stands beside the name. */
    private static final Set<Feature> HEADLINES =
            EnumSet.of(Feature.LENGTH, Feature.VALUE, Feature.WAY, Feature.STEPS, Feature.SPEAKER, Feature.RHYTHM, Feature.PROMPTNESS,
                    Feature.OPENNESS);

    private final RuleWording wording;

    RuleRows(EntryTypes types) {
        this.wording = new RuleWording(types);
    }

    RuleRow row(PackRule rule) {
        List<String> items = words(rule, Feature.ITEM);
        String headline = items.isEmpty()
                ? HEADLINES.stream().flatMap(feature -> words(rule, feature).stream()).collect(Collectors.joining(" "))
                : Texts.text("desk.law.items", items.size());
        Optional<String> strength = Stream.of(Feature.STRENGTH, Feature.LEAVE)
                .flatMap(feature -> words(rule, feature).stream()).findFirst();
        return new RuleRow(wording.kind(rule.kind()), wording.name(rule.kind(), rule.id(), rule.name()), headline, strength,
                facts(rule), items, rule.note().orElse(""));
    }

    private List<String> words(PackRule rule, Feature feature) {
        return rule.values(feature).stream().map(wording::value).toList();
    }

    private List<Fact> facts(PackRule rule) {
        List<Fact> facts = new ArrayList<>();
        for (Feature feature : rule.points().stream().map(PackRule.Point::feature).distinct().toList()) {
            boolean shown = HEADLINES.contains(feature) || feature == Feature.ITEM || feature == Feature.STRENGTH || feature == Feature.LEAVE
                    || feature == Feature.NAME || feature == Feature.TEXT && rule.kind() == Kind.OPEN_POINTS;
            if (!shown) {
                facts.add(new Fact(wording.feature(feature), String.join(Texts.text("desk.law.and"), words(rule, feature))));
            }
        }
        return facts;
    }

    BorrowRow borrowed(PackRule rule) {
        return new BorrowRow(rule.name(), String.join("", words(rule, Feature.FROM)), String.join("", words(rule, Feature.BASIS)),
                rule.note().orElse(""));
    }
}
