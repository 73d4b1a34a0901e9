package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.Article;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.PackRule;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRules;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;
import org.huansun.rules.text.ArticleText;
import org.huansun.rules.text.RegulationText;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.library.ArticleRow;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.library.PackOverview;
import org.huansun.ui.library.PackRow;
import org.huansun.ui.text.Texts;

/** Rule packs as the library reads them. */
final class PackBooks {

    private final RuleRows rows;

    PackBooks(EntryTypes types) {
        this.rows = new RuleRows(types);
    }

    static PackRow row(RulePack pack) {
        Standing standing = pack.standing();
        String status = StandingWords.of(standing);
        Tone tone = switch (standing.status()) {
            case IN_FORCE -> Tone.MET;
            case REPEALED -> Tone.NEUTRAL;
            case DRAFT, EFFECTIVE_DATE_UNKNOWN -> Tone.PROVISIONAL;
        };
        return new PackRow(pack.id(), pack.title(), pack.number().orElse(Texts.text("desk.no-number")), tone,
                status, standing.note());
    }

    /** A pack with what it draws from each article, and the official text where there is one. */
    PackBook book(RulePack pack, Optional<RegulationText> text) {
        List<PackRule> rules = PackRules.of(pack);
        List<PackRule> borrowed = rules.stream().filter(rule -> rule.kind() == Kind.BORROWS).toList();
        List<PackRule> general = rules.stream().filter(PackBooks::isGeneral).toList();
        PackOverview overview = new PackOverview(row(pack), general.stream().map(rows::row).toList(),
                borrowed.stream().map(rows::borrowed).toList());
        return new PackBook(overview, pack.articles().stream().map(article -> article(article, rules, text)).toList());
    }

    /** What belongs to the pack as a whole, or stands in none of its articles. */
    private static boolean isGeneral(PackRule rule) {
        return rule.kind() == Kind.STANDING || rule.kind() == Kind.COUNTING
                || rule.article().isEmpty() && rule.kind() != Kind.BORROWS;
    }

    private ArticleRow article(Article article, List<PackRule> rules, Optional<RegulationText> text) {
        return new ArticleRow(article.number(), article.article(), article.heading(), article.digest(),
                text.flatMap(known -> known.article(article.number())).map(ArticleText::official),
                rules.stream().filter(rule -> rule.standsIn(article.article()) && rule.kind() != Kind.STANDING)
                        .map(rows::row).toList());
    }
}
