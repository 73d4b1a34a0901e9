package org.huansun.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the entries of one case stand in this ledger, by their ids. */
final class Places {

    private final Map<String, Long> byId = new HashMap<>();

    Places(List<PlacedEntry> placed) {
        placed.forEach(entry -> byId.put(entry.entry().id(), entry.pos()));
    }

    long of(String entryId) {
        Long pos = byId.get(entryId);
        if (pos == null) {
            throw new IllegalArgumentException("no entry of this case: " + entryId);
        }
        return pos;
    }
}
