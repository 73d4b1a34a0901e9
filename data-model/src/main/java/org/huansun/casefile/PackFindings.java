package org.huansun.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;

/** What is to be said of the pack that a case is under: a draft, another edition than the one pinned, or a missing one. */
public final class PackFindings {

    private PackFindings() {}

    /** @param question the choice between two packs that a person still has to make */
    public static List<Finding> of(CaseOnDay state, PackChoice choice, Optional<PackQuestion> question) {
        List<Finding> findings = new ArrayList<>();
        RulePack pack = choice.pack();
        if (pack.standing().status() == Standing.Status.DRAFT) {
            findings.add(new Finding("draft-pack", Finding.Weight.NOTICE, pack.standing().article(), Optional.empty(),
                    List.of(pack.id(), pack.standing().mark().orElse(""))));
        }
        PackChoice.pinned(state.history()).ifPresent(fact -> {
            String id = fact.attributes().text("pack").orElse("");
            if (choice.ground() == PackChoice.Ground.CHOSEN_IS_MISSING) {
                findings.add(Finding.notice(fact, "pack-missing", Optional.empty(), id, pack.id()));
            } else if (!fact.attributes().text("hash").orElse(pack.hash()).equals(pack.hash())) {
                String version = fact.attributes().text("version").orElse("");
                findings.add(Finding.notice(fact, "pack-changed", Optional.empty(), id, version));
            }
        });
        question.ifPresent(open -> findings.add(new Finding("pack-repealed", Finding.Weight.NOTICE, Optional.of(open.article()),
                Optional.empty(), List.of(open.from().id(), open.repeal().day().toString(), open.repeal().by()))));
        return findings;
    }
}
