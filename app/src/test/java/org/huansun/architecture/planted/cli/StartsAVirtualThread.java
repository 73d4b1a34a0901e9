package org.huansun.architecture.planted.cli;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class StartsAVirtualThread {

    void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
