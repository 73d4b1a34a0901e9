package org.huansun.architecture.planted.ui.today;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class StartsAThread {

    void start(Runnable work) {
        new Thread(work).start();
    }
}
