package org.huansun.ui.cases;

import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/**
 * What the pack says of the next step.
 *
 * @param id stable, in kebab-case, such as {@code obligor-reply-2}: two steps may ask for the same type of entry
 * @param article as the pack's text numbers it
 * @param hint what the pack adds, shown on hover; may be empty
 * @param entryType the type of entry that 记一笔 opens with, or empty
 */
public record NextStepRow(String id, Leave leave, String words, String basis, String article, String hint, String entryType) {

    /** The type of entry that is not recorded with 记一笔 but on a panel of its own. */
    static final String CHOOSE_PACK = "pack-chosen";

    /** What the pack gives. */
    public enum Leave {
        REQUIRED(Tone.RUNNING, "leave.required"),
        BEFORE(Tone.NEAR, "leave.before"),
        ALLOWED(Tone.MET, "leave.allowed"),
        FORBIDDEN(Tone.OVERDUE, "leave.forbidden"),
        CARE(Tone.NEAR, "leave.care");

        private final Tone tone;
        private final String key;

        Leave(Tone tone, String key) {
            this.tone = tone;
            this.key = key;
        }

        Tone tone() {
            return tone;
        }

        String word() {
            return Texts.text(key);
        }
    }
}
