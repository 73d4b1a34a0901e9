package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;

/** An entry that was never in a ledger. */
final class SampleEntry {

    private SampleEntry() {}

    static Entry with(Attributes body) {
        return with(body, Optional.empty());
    }

    static Entry with(Attributes body, Optional<String> supersedes) {
        return EntryJson.hashed(new Entry("019cb000-0000-7000-8000-000000000001",
                "019cb000-0000-7000-8000-00000000000a",
                "019cb000-0000-7000-8000-00000000000d", 1, "2026-03-05T01:02:03.456Z-0000", "remark-made",
                LocalDate.parse("2026-03-05"), "李敏", body, supersedes, Map.of(), "0123456789abcdef0123456789abcdef",
                Entry.NO_PREVIOUS, ""));
    }
}
