package org.huansun.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entries count as if they had never been made: those that an entry supersedes which itself still counts. So when a
 * correction is withdrawn, what it had replaced counts again.
 */
public final class Superseded {

    private final Map<String, List<Fact>> superseders = new HashMap<>();
    private final Map<String, Boolean> decided = new HashMap<>();

    private Superseded() {}

    /** The ids of the entries that don't count. Entries that supersede each other in a circle are left standing. */
    public static Set<String> ids(List<Fact> facts) {
        Superseded relation = new Superseded();
        for (Fact fact : facts) {
            fact.supersedes().ifPresent(target ->
                    relation.superseders.computeIfAbsent(target, none -> new ArrayList<>(1)).add(fact));
        }
        if (relation.superseders.isEmpty()) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (relation.isSuperseded(fact.id(), new HashSet<>())) {
                ids.add(fact.id());
            }
        }
        return ids;
    }

    private boolean isSuperseded(String id, Set<String> onTheWay) {
        Boolean known = decided.get(id);
        if (known != null) {
            return known;
        }
        if (!onTheWay.add(id)) {
            return false;
        }
        boolean superseded = false;
        for (Fact by : superseders.getOrDefault(id, List.of())) {
            superseded |= !by.id().equals(id) && !isSuperseded(by.id(), onTheWay);
        }
        onTheWay.remove(id);
        decided.put(id, superseded);
        return superseded;
    }
}
