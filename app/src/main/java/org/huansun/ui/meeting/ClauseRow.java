package org.huansun.ui.meeting;

import java.util.List;
import org.huansun.ui.kit.Tone;

/**
 * One point of the consultation and what is on the table.
 *
 * @param point as entries write it
 * @param title of a point that is none of the usual ones, or empty
 * @param name what is read
 * @param text the last proposal; empty while there is none
 * @param by who made it
 * @param before what lay on the table in the round before, where that is something else; or empty
 * @param amount the amount in yuan as digits, or empty
 * @param against how the amount stands to the appraised one, or empty
 * @param warnings what the regulation says to it
 */
public record ClauseRow(
        String point, String title, String name, String text, String by, String before, String amount, String against,
        List<ClauseVoice> voices, Tone tone, String state, List<String> warnings) {

    /** The point that an amount of money belongs to. */
    public static final String AMOUNT = "amount";

    public ClauseRow {
        voices = List.copyOf(voices);
        warnings = List.copyOf(warnings);
    }

    /** Stands for it in ids. */
    public String id() {
        return title.isEmpty() ? point : point + "-" + Integer.toHexString(title.hashCode());
    }
}
