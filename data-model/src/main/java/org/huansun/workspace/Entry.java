package org.huansun.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;

/**
 * 案情记录: one line of the ledger. Never changed, only superseded.
 *
 * @param id UUIDv7
 * @param caseId the case, or {@link OfficeLog#CASE}
 * @param device the laptop that wrote it
 * @param number from 1, without gaps for one device and case
 * @param clock when it was recorded: a {@link HybridClock} reading
 * @param type an entry type of the vocabulary
 * @param on the day on which it happened, Asia/Shanghai
 * @param author who recorded it
 * @param body everything else that it says
 * @param supersedes the entry that it replaces or withdraws
 * @param seen for each device the last number of this case's entries that the writer had
 * @param nonce 32 hexadecimal digits that keep the hash from giving the entry away
 * @param previous the hash of the entry before in this chain, 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON of all of the above
 */
public record Entry(
        String id,
        String caseId,
        String device,
        long number,
        String clock,
        String type,
        LocalDate on,
        String author,
        Attributes body,
        Optional<String> supersedes,
        Map<String, Long> seen,
        String nonce,
        String previous,
        String hash) {

    /** The order of recording: by clock, then device, then number. */
    static final Comparator<Entry> RECORDING =
            Comparator.comparing(Entry::clock).thenComparing(Entry::device).thenComparing(Entry::number);

    /** What stands as {@code previous} in the first entry of a chain. */
    public static final String NO_PREVIOUS = "0".repeat(64);

    public Entry {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    /** When it was recorded, by the clock of the laptop that wrote it, which never goes back. */
    public Instant recordedAt() {
        return HybridClock.time(clock);
    }

    /** What the entry says, for the engine. */
    public Fact fact() {
        return Fact.of(id, type, on, supersedes, body);
    }
}
