package org.huansun.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entries count as if they had never been made. A correction takes the place of the entry that it names, so what
 * that one had replaced stays replaced; a withdrawal takes nobody's place, so what the withdrawn entry had replaced
 * counts again.
 */
public final class Superseded {

    private final Map<String, Fact> byId = new HashMap<>();
    private final Map<String, Integer> undecided = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();

    private Superseded() {}

    /** The ids of the entries that don't count. Entries that supersede each other in a circle are left standing. */
    public static Set<String> ids(List<Fact> facts) {
        if (facts.stream().allMatch(fact -> fact.supersedes().isEmpty())) {
            return Set.of();
        }
        Superseded relation = new Superseded();
        facts.forEach(fact -> relation.byId.put(fact.id(), fact));
        relation.decide();
        return relation.superseded;
    }

    /** From the entries that nothing supersedes to those that they name: nothing in a circle is ever reached. */
    private void decide() {
        byId.values().forEach(fact -> fact.supersedes().ifPresent(id -> undecided.merge(id, 1, Integer::sum)));
        Deque<Fact> next = new ArrayDeque<>();
        byId.values().stream().filter(fact -> !undecided.containsKey(fact.id())).forEach(next::add);
        while (!next.isEmpty()) {
            Fact fact = next.remove();
            fact.supersedes().map(byId::get).ifPresent(target -> {
                apply(fact, target.id());
                if (undecided.merge(target.id(), -1, Integer::sum) == 0) {
                    next.add(target);
                }
            });
        }
    }

    private void apply(Fact fact, String target) {
        boolean holds = !superseded.contains(fact.id()) || replaced.contains(fact.id());
        if (holds) {
            superseded.add(target);
            if (!fact.type().equals(Fact.WITHDRAWAL)) {
                replaced.add(target);
            }
        }
    }
}
