package org.huansun.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of entries that the vocabulary knows, in its order. A case may hold others: they are kept and shown. */
public final class EntryTypes {

    private static final int NEAR_ENOUGH = 4;

    private final Map<String, EntryType> byId = new LinkedHashMap<>();

    public EntryTypes(List<EntryType> types) {
        types.forEach(type -> byId.put(type.id(), type));
    }

    public Optional<EntryType> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name that a user reads; the id itself where the type is unknown. */
    public String nameOf(String id) {
        return find(id).map(EntryType::name).orElse(id);
    }

    public List<EntryType> all() {
        return List.copyOf(byId.values());
    }

    /** The known id that a misspelt one is most like. */
    public Optional<String> nearest(String misspelt) {
        return byId.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(known, misspelt)))
                .filter(known -> distance(known, misspelt) <= NEAR_ENOUGH);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
