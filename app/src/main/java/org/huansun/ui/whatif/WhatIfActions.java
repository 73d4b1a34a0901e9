package org.huansun.ui.whatif;

/** What 试算 asks of the rest. */
public interface WhatIfActions {

    /** Back to the case as it is. */
    void close();

    /** Opens 记一笔 with what is supposed: nothing is recorded before that is saved. */
    void record();
}
