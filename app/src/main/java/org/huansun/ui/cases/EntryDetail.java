package org.huansun.ui.cases;

import java.util.List;

/**
 * One entry with all that it says.
 *
 * @param id of the entry
 * @param title the type's Chinese name
 * @param contents what it says, every attribute with its label
 * @param recording who recorded it, when, where
 * @param chain the entries that were put in each other's place, the first one at the head; only this one where there are none
 * @param evidence the files that prove it
 * @param hash SHA-256, 64 hexadecimal digits
 */
public record EntryDetail(
        String id,
        String title,
        TimelineEntry.Standing standing,
        List<Line> contents,
        List<Line> recording,
        List<Link> chain,
        List<Proof> evidence,
        String hash) {

    /** Copies the lists. */
    public EntryDetail {
        contents = List.copyOf(contents);
        recording = List.copyOf(recording);
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
    }

    /** A label and what stands beside it. */
    public record Line(String label, String words) {}

    /** An entry of a chain. */
    public record Link(String id, String when, String words, String more) {}

    /** A file that proves it. */
    public record Proof(String id, String name) {}
}
