package org.huansun.rules;

import java.util.Optional;

/**
 * How a pack's periods are counted.
 *
 * @param dayOfEventBasis why the day of the event does not count
 * @param unmarkedBasis the article that makes an unmarked 日 a natural day; empty where that is a reading
 * @param unmarkedNote what is to be said of that reading
 * @param rollover whether a last day that is not a working day moves to the next one
 * @param rolloverBasis why
 * @param rolloverNote what is to be said of it
 */
public record Counting(
        String dayOfEventBasis,
        Optional<String> unmarkedBasis,
        Optional<String> unmarkedNote,
        Rollover rollover,
        String rolloverBasis,
        Optional<String> rolloverNote) {

    /** Whether a last day that is not a working day moves. */
    public enum Rollover {
        ON,
        OFF
    }
}
