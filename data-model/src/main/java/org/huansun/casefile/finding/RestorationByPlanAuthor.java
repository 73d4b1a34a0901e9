package org.huansun.casefile.finding;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;

/** Restoration is carried out by the body that wrote the restoration plan (GX-DRAFT 第二十五条). */
final class RestorationByPlanAuthor implements Check {

    @Override
    public Set<String> about() {
        return Set.of("restoration-plan-filed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("restoration-by-plan-author").ifPresent(rule -> {
            Set<String> authors = state.history().ofType("restoration-plan-filed").stream()
                    .flatMap(plan -> body(plan, "author").stream()).collect(Collectors.toSet());
            Stream.of("restoration-plan-filed", "restoration-started")
                    .flatMap(type -> state.history().ofType(type).stream())
                    .filter(fact -> body(fact, "contractor").filter(authors::contains).isPresent())
                    .forEach(fact -> found.accept(Finding.about(fact, "restoration-by-plan-author", Weight.BREACH,
                            rule.article(), fact.attributes().text("contractor").orElse("").strip())));
        });
    }

    /** A name without the differences that typing makes: full and half width, blanks. */
    private static Optional<String> body(Fact fact, String attribute) {
        return fact.attributes().text(attribute)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", ""))
                .filter(name -> !name.isEmpty());
    }
}
