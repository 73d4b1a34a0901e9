package org.huansun.ui.kit;

/** What a colour says; it never speaks alone, a word stands with it. */
public enum Tone {
    /** Too late, forbidden, failed. */
    OVERDUE("tone-overdue"),
    /** Soon due, take care. */
    NEAR("tone-near"),
    /** Under way. */
    RUNNING("tone-running"),
    /** Stopped for a reason. */
    SUSPENDED("tone-suspended"),
    /** Done, allowed, in order. */
    MET("tone-met"),
    /** Done, but late. */
    LATE("tone-late"),
    /** No longer asked for; plain information. */
    NEUTRAL("tone-neutral"),
    /** Not certain: hatched, with a dashed line. */
    PROVISIONAL("tone-provisional"),
    /** Belongs to the product itself. */
    ACCENT("tone-accent");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The class that the style sheet knows it by. */
    public String styleClass() {
        return styleClass;
    }
}
