package org.huansun.ui.cases;

import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/**
 * Something that does not hold in the case.
 *
 * @param id stable within the case
 * @param words one sentence
 * @param article as the pack's text numbers it, or empty
 */
public record FindingRow(String id, Weight weight, String words, String article) {

    /** How much it matters. */
    public enum Weight {
        BREACH(Tone.OVERDUE, "finding.breach"),
        DEPARTURE(Tone.NEAR, "finding.departure"),
        NOTICE(Tone.NEUTRAL, "finding.notice");

        private final Tone tone;
        private final String key;

        Weight(Tone tone, String key) {
            this.tone = tone;
            this.key = key;
        }

        /** Its colour. */
        public Tone tone() {
            return tone;
        }

        /** Its word, such as 违反. */
        public String word() {
            return Texts.text(key);
        }
    }
}
