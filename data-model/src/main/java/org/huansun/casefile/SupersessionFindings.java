package org.huansun.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections that don't fit: of an entry that isn't there, of another type, or of itself. */
final class SupersessionFindings {

    private SupersessionFindings() {}

    static List<Finding> in(List<Fact> recorded) {
        if (recorded.stream().noneMatch(fact -> fact.supersedes().isPresent() || fact.type().equals(Fact.WITHDRAWAL))) {
            return List.of();
        }
        Map<String, Fact> byId = new HashMap<>();
        recorded.forEach(fact -> byId.put(fact.id(), fact));
        List<Finding> findings = new ArrayList<>();
        for (Fact fact : recorded) {
            if (fact.supersedes().isEmpty()) {
                if (fact.type().equals(Fact.WITHDRAWAL)) {
                    findings.add(Finding.notice(fact, "withdraws-nothing", Optional.empty()));
                }
                continue;
            }
            Fact target = byId.get(fact.supersedes().get());
            if (target == null || target == fact) {
                findings.add(Finding.notice(fact, "supersedes-unknown", Optional.empty(), fact.supersedes().get()));
            } else if (!fact.type().equals(Fact.WITHDRAWAL) && !fact.type().equals(target.type())) {
                findings.add(Finding.notice(fact, "supersedes-other-type", Optional.empty(), fact.type(), target.type()));
            }
        }
        return findings;
    }
}
