package org.huansun.ui.meeting;

/** Ends a meeting. */
public interface EndingActions {

    /** Something was chosen or typed: says in the model what would be recorded, and what follows. */
    void weigh();

    /** Records what the model says. */
    void finish();
}
