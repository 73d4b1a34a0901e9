package org.huansun.architecture.planted.time;

import java.time.Instant;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class AsksForTheInstant {

    Instant instant() {
        return Instant.now();
    }
}
