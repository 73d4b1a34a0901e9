package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;

/**
 * 程序步骤 that was completed.
 *
 * @param number from 1
 * @param from time of day at which it began; empty where nobody said
 * @param at time of day at which it ended
 * @param checks what was established
 * @param missing what was not
 * @param reason why it was closed all the same
 */
public record StepTaken(
        int number, String title, Optional<String> from, Optional<String> at, List<String> checks, List<String> missing,
        Optional<String> reason) {

    public StepTaken {
        checks = List.copyOf(checks);
        missing = List.copyOf(missing);
    }
}
