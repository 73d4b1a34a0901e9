package org.huansun.casefile.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.RuleList;
import org.huansun.rules.RuleList.Item;
import org.huansun.rules.Strength;

/** An agreement lacks contents that the pack requires (NMG-2025 第二十八条, GX-DRAFT 第二十一条). */
final class AgreementContentsMissing implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        AgreementContents.each(state, (agreement, required) -> AgreementContents.numbers(agreement)
                .ifPresent(numbers -> look(agreement, required, numbers, found)));
    }

    private static void look(Fact agreement, RuleList required, Set<String> numbers, Consumer<Finding> found) {
        List<String> missing = required.items().stream()
                .filter(item -> item.strength() != Strength.MAY && !numbers.contains(item.id())).map(Item::text).toList();
        if (!missing.isEmpty()) {
            found.accept(Finding.about(agreement, "agreement-contents-missing", Weight.of(required.strength()),
                    required.article(), String.join("；", missing)));
        }
    }
}
