package org.huansun.workspace.ics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Fact;

/**
 * Names the events of a case: by case, kind of deadline and the entry that opened it. A correction keeps the name of what it
 * corrects, so that the event moves and isn't doubled; of two that correct the same entry, the first recorded keeps it.
 */
final class EventIds {

    private static final String PLACE = "@huansun";

    private final String caseId;
    private final Map<String, String> roots = new HashMap<>();

    /** @param recorded in the order of recording */
    EventIds(String caseId, List<Fact> recorded) {
        this.caseId = caseId;
        Map<String, Fact> byId = new HashMap<>();
        recorded.forEach(fact -> byId.put(fact.id(), fact));
        Set<String> continued = new HashSet<>();
        for (Fact fact : recorded) {
            Optional<String> of = fact.supersedes().filter(byId::containsKey).filter(continued::add);
            roots.put(fact.id(), of.map(id -> roots.getOrDefault(id, id)).orElse(fact.id()));
        }
    }

    /** @param entry the id of an entry, with what may follow it */
    String of(String kind, String entry) {
        String root = roots.entrySet().stream().filter(known -> entry.startsWith(known.getKey())).findFirst()
                .map(known -> known.getValue() + entry.substring(known.getKey().length())).orElse(entry);
        return String.join(".", caseId, kind, root) + PLACE;
    }

    /** Names a day of an office's duty: the same in every office that has it. */
    static String ofDuty(String pack, String duty, String day) {
        return String.join(".", "duty", pack, duty, day) + PLACE;
    }
}
