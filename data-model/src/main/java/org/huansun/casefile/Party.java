package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 当事人 and others who take part in a case.
 *
 * @param entry the entry that brought it in
 * @param role as the vocabulary names it, such as {@code obligor}
 * @param attributes code, address and what else was recorded
 */
public record Party(String entry, String role, String name, Attributes attributes) {

    /** Those who take part on a day, in the order in which they came. */
    public static List<Party> of(List<Fact> recorded, LocalDate asOf) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Fact fact : History.of(recorded, asOf).facts()) {
            String changed = fact.attributes().text("party").orElse(fact.id());
            switch (fact.type()) {
                case "party-added" -> parties.put(fact.id(), party(fact.id(), fact));
                case "party-changed" -> parties.computeIfPresent(changed, (id, before) -> before.changedBy(fact));
                case "party-left" -> parties.remove(changed);
                default -> { }
            }
        }
        return new ArrayList<>(parties.values());
    }

    /** What a change doesn't speak of stays as it was. */
    private Party changedBy(Fact change) {
        Map<String, Object> merged = new LinkedHashMap<>(attributes.values());
        merged.putAll(change.attributes().values());
        return new Party(entry, change.attributes().text("role").orElse(role), change.attributes().text("name").orElse(name),
                new Attributes(merged));
    }

    private static Party party(String entry, Fact fact) {
        Attributes attributes = fact.attributes();
        return new Party(entry, attributes.text("role").orElse("observer"), attributes.text("name").orElse("—"), attributes);
    }
}
