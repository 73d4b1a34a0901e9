package org.huansun.ui.kit;

import org.huansun.ui.text.Texts;

/** The state of a deadline as a user sees it: a colour and a word. */
public enum DeadlineState {
    OVERDUE(Tone.OVERDUE, "state.overdue"),
    NEAR(Tone.NEAR, "state.near"),
    RUNNING(Tone.RUNNING, "state.running"),
    SUSPENDED(Tone.SUSPENDED, "state.suspended"),
    MET(Tone.MET, "state.met"),
    MET_LATE(Tone.LATE, "state.met-late"),
    CANCELLED(Tone.NEUTRAL, "state.cancelled"),
    PROVISIONAL(Tone.PROVISIONAL, "state.provisional");

    private final Tone tone;
    private final String key;

    DeadlineState(Tone tone, String key) {
        this.tone = tone;
        this.key = key;
    }

    /** Its colour. */
    public Tone tone() {
        return tone;
    }

    /** Its word, such as 逾期. */
    public String word() {
        return Texts.text(key);
    }

    /** A new chip that shows it. */
    public Chip chip() {
        return new Chip(tone, word());
    }
}
