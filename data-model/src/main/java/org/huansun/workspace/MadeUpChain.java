package org.huansun.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes made-up drafts into entries of one device's chain, with nothing taken from the clock or from real chance. */
final class MadeUpChain {

    private final RandomGenerator random;
    private final String device;

    MadeUpChain(RandomGenerator random, String device) {
        this.random = random;
        this.device = device;
    }

    List<Entry> entries(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>(drafts.size());
        String previous = Entry.NO_PREVIOUS;
        for (Draft draft : drafts) {
            long number = entries.size() + 1L;
            long millis = MadeUpWorkspace.clockOf(draft.on(), number * 60_000);
            String clock = new HybridClock(InstantSource.fixed(Instant.ofEpochMilli(millis)), "").next();
            Entry entry = EntryJson.hashed(new Entry(MadeUpWorkspace.uuid(random, millis), draft.caseId(), device, number, clock,
                    draft.type(), draft.on(), "王建国", draft.body(), draft.supersedes(),
                    number == 1 ? Map.of() : Map.of(device, number - 1), nonce(), previous, ""));
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private String nonce() {
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
