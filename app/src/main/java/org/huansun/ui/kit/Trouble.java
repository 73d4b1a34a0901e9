package org.huansun.ui.kit;

import java.util.Optional;

/**
 * An error or a warning for people.
 *
 * @param what what happened, one short sentence
 * @param why the cause, or empty
 * @param whatNow what to do about it, or empty
 * @param deed what can be done about it right here
 */
public record Trouble(Tone tone, String what, String why, String whatNow, Optional<Deed> deed) {

    /** A button of the bar. */
    public record Deed(String words, Runnable run) {}

    /** A bar without a deed. */
    public Trouble(Tone tone, String what, String why, String whatNow) {
        this(tone, what, why, whatNow, Optional.empty());
    }

    /** The same with a deed. */
    public Trouble with(String words, Runnable run) {
        return new Trouble(tone, what, why, whatNow, Optional.of(new Deed(words, run)));
    }

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
