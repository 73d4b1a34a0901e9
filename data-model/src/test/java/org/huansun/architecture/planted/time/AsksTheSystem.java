package org.huansun.architecture.planted.time;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class AsksTheSystem {

    long millis() {
        return System.currentTimeMillis();
    }
}
