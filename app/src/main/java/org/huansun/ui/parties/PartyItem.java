package org.huansun.ui.parties;

import java.util.List;
import org.huansun.ui.kit.Tone;

/**
 * A party as its tab shows it.
 *
 * @param id the entry that brought it in
 * @param name the name that it bears now
 * @param formerly what it was called before, in words, or empty
 * @param marks what has to be known of it at a glance
 * @param steps how far the consultation with it has come; none where it is no obligor
 * @param details what was recorded of it
 * @param warnings what can't be right about it, one sentence each
 */
public record PartyItem(
        String id, String name, String formerly, List<Mark> marks, List<Step> steps, List<Detail> details, List<String> warnings) {

    /** Copies the lists. */
    public PartyItem {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        details = List.copyOf(details);
        warnings = List.copyOf(warnings);
    }

    /** A state by colour and word. */
    public record Mark(Tone tone, String words) {}

    /**
     * One step of a consultation.
     *
     * @param name such as 告知书送达
     * @param words its day and what is left, or a dash
     * @param tone how it stands
     */
    public record Step(String name, String words, Tone tone) {}

    /**
     * Something recorded of a party.
     *
     * @param id stable within the party, in kebab-case
     * @param shown what everybody may see: of a private number only so much that two can be told apart
     * @param openness whether more can be asked for
     */
    public record Detail(String id, String label, String shown, Openness openness) {}

    /** Whether a detail is all there is to see. */
    public enum Openness {
        OPEN,
        /** Shown masked until asked for. */
        PRIVATE
    }
}
