package org.huansun.ui.cases;

import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/** What saving would mean beside deadlines: told before it is done, and never in the way. */
public record ConcernRow(Nature nature, String words, String article) {

    /** What kind of concern, by a colour and a word. */
    public enum Nature {
        /** The pack forbids it now. */
        FORBIDDEN(Tone.OVERDUE, "concern.forbidden"),
        /** The pack asks for something before it. */
        BEFORE(Tone.NEAR, "concern.before"),
        /** Something would not hold any more. */
        ARISING(Tone.NEAR, "concern.arising"),
        /** Something would hold again. */
        VANISHING(Tone.MET, "concern.vanishing");

        private final Tone tone;
        private final String key;

        Nature(Tone tone, String key) {
            this.tone = tone;
            this.key = key;
        }

        Chip chip() {
            return new Chip(tone, Texts.text(key));
        }
    }
}
