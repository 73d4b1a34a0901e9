package org.huansun.ui.kit;

/**
 * An error or a warning for people.
 *
 * @param what what happened, one short sentence
 * @param why the cause, or empty
 * @param whatNow what to do about it, or empty
 */
public record Trouble(Tone tone, String what, String why, String whatNow) {

    /** Something failed. */
    public static Trouble error(String what, String why, String whatNow) {
        return new Trouble(Tone.OVERDUE, what, why, whatNow);
    }

    /** Something needs care. */
    public static Trouble care(String what, String why, String whatNow) {
        return new Trouble(Tone.NEAR, what, why, whatNow);
    }

    /** Something went well. */
    public static Trouble done(String what) {
        return new Trouble(Tone.MET, what, "", "");
    }
}
