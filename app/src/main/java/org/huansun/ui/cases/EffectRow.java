package org.huansun.ui.cases;

import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/**
 * What saving would do to one deadline.
 *
 * @param before what stood there, or empty where it is not another
 * @param after what would stand there
 */
public record EffectRow(Change change, String name, String before, String after, String article) {

    /** What becomes of a deadline, by a colour and a word. */
    public enum Change {
        STARTED(Tone.RUNNING, "effect.started"),
        SUSPENDED(Tone.SUSPENDED, "effect.suspended"),
        RESUMED(Tone.RUNNING, "effect.resumed"),
        MOVED(Tone.NEAR, "effect.moved"),
        MET(Tone.MET, "effect.met"),
        MET_LATE(Tone.LATE, "effect.met-late"),
        OVERDUE(Tone.OVERDUE, "effect.overdue"),
        CANCELLED(Tone.NEUTRAL, "effect.cancelled"),
        REOPENED(Tone.NEAR, "effect.reopened"),
        GONE(Tone.NEUTRAL, "effect.gone");

        private final Tone tone;
        private final String key;

        Change(Tone tone, String key) {
            this.tone = tone;
            this.key = key;
        }

        /** Its colour. */
        public Tone tone() {
            return tone;
        }

        /** Its word. */
        public String word() {
            return Texts.text(key);
        }

        Chip chip() {
            return new Chip(tone, word());
        }
    }
}
