package org.huansun.cli;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.PackDifference;
import org.huansun.rules.PackRule;
import org.huansun.rules.PackValue;
import org.huansun.rules.RuleWording;

/** The differences of two packs as the command line tells them. */
final class DifferenceReport {

    private static final String NOTHING = "—";
    private static final int LONGEST = 18;

    private final RuleWording wording;

    DifferenceReport(EntryTypes types) {
        this.wording = new RuleWording(types);
    }

    String table(String one, String other, List<PackDifference> differences) {
        Table table = new Table("项目", one, other);
        for (PackDifference difference : differences) {
            table.row(wording.kind(difference.kind()) + "：" + cut(name(difference)),
                    difference.one().map(DifferenceReport::place).orElse(NOTHING),
                    difference.other().map(DifferenceReport::place).orElse(NOTHING));
            difference.lines().stream().filter(PackDifference.Line::differs).forEach(line ->
                    table.row("  " + wording.feature(line.feature()), words(line.one()).orElse(NOTHING),
                            words(line.other()).orElse(NOTHING)));
        }
        return table.toString();
    }

    /** {@code one} and {@code other} hold all that each side says; {@code lines} only where they differ. */
    Json json(PackDifference difference) {
        return new Json().with("kind", difference.kind()).with("id", difference.id()).with("name", name(difference))
                .with("one", difference.one().map(this::whole)).with("other", difference.other().map(this::whole))
                .with("oneArticle", difference.one().flatMap(PackRule::article))
                .with("otherArticle", difference.other().flatMap(PackRule::article))
                .with("lines", difference.lines().stream().filter(PackDifference.Line::differs).map(line -> new Json()
                        .with("feature", line.feature()).with("name", wording.feature(line.feature()))
                        .with("one", words(line.one())).with("other", words(line.other()))).toList());
    }

    /** An open point is called by its whole sentence, which would push the columns away. */
    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    private String name(PackDifference difference) {
        return wording.name(difference.kind(), difference.id(), difference.name());
    }

    private String whole(PackRule rule) {
        return rule.article().map(article -> wording.line(rule) + "，" + article).orElseGet(() -> wording.line(rule));
    }

    private static String place(PackRule rule) {
        return rule.article().orElse("有");
    }

    private Optional<String> words(Optional<PackValue> value) {
        return value.map(wording::value);
    }
}
