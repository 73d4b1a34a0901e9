package org.huansun.ui.evidence;

import java.util.List;

/**
 * One original in the table, in words.
 *
 * @param id of its entry
 * @param sha256 lower-case hexadecimal
 * @param form what the file is, such as 照片 or PDF
 * @param kindId the kind's id, or empty
 * @param kind the kind's words, or empty
 * @param taken when it was made, as shown: what a person says before what the device says; empty where neither does
 * @param size such as 3.2 MB
 * @param proves how many entries it proves
 * @param doubts what does not fit between the clocks, in sentences
 * @param twins other cases that hold the same original, in words
 * @param damage what verifying found, or empty
 */
public record EvidenceRow(
        String id,
        String sha256,
        String name,
        String form,
        String kindId,
        String kind,
        String taken,
        String size,
        String taker,
        int proves,
        List<String> doubts,
        List<String> twins,
        String damage) {

    public EvidenceRow {
        doubts = List.copyOf(doubts);
        twins = List.copyOf(twins);
    }

    /** The same with what verifying found. */
    public EvidenceRow found(String words) {
        return new EvidenceRow(id, sha256, name, form, kindId, kind, taken, size, taker, proves, doubts, twins, words);
    }
}
