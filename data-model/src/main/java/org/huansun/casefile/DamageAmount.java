package org.huansun.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Threshold;
import org.huansun.rules.Threshold.Measure;

/**
 * 损害数额 of a case in yuan: what was estimated beforehand, and what was assessed. Texts differ in which of the two they
 * mean and in what they leave out of it (NMG-2022 第二十条 nothing; NMG-2025 第二十条, NX-2024 第十五条 and GX-DRAFT 第十五条 the
 * costs of investigation and appraisal).
 */
public final class DamageAmount {

    private static final List<String> ASSESSMENTS =
            List.of("appraisal-received", "expert-opinion-received", "determination-made");

    private final CaseOnDay state;

    public DamageAmount(CaseOnDay state) {
        this.state = state;
    }

    /** The amount that a figure means, up to a day; the other one where that is not recorded. */
    public Optional<BigDecimal> heldAgainst(Threshold figure, LocalDate upTo) {
        Optional<BigDecimal> estimate = state.circumstance("estimatedLoss", upTo).flatMap(fact -> amount(fact, "value", figure));
        Optional<BigDecimal> assessment = assessment(upTo).flatMap(fact -> amount(fact, "amount", figure));
        return figure.measure().orElse(Measure.ASSESSMENT) == Measure.ESTIMATE
                ? estimate.or(() -> assessment)
                : assessment.or(() -> estimate);
    }

    /** What was assessed last up to a day, in whatever form; with the costs in it. */
    public Optional<BigDecimal> assessed(LocalDate upTo) {
        return assessment(upTo).flatMap(fact -> money(fact, "amount"));
    }

    private Optional<Fact> assessment(LocalDate upTo) {
        return state.history().facts().stream()
                .filter(fact -> ASSESSMENTS.contains(fact.type()) && !fact.on().isAfter(upTo)
                        && money(fact, "amount").isPresent())
                .reduce((one, next) -> next);
    }

    private static Optional<BigDecimal> amount(Fact fact, String attribute, Threshold figure) {
        BigDecimal costs = figure.excludes().isEmpty() ? BigDecimal.ZERO : money(fact, "costs").orElse(BigDecimal.ZERO);
        return money(fact, attribute).map(whole -> whole.subtract(costs));
    }

    /** Money of an entry in yuan, at most two decimals; empty where it is not written as such. */
    private static Optional<BigDecimal> money(Fact fact, String attribute) {
        return fact.attributes().text(attribute)
                .filter(text -> text.matches("\\d{1,15}(\\.\\d{1,2})?")).map(BigDecimal::new);
    }
}
