package org.huansun.ui.workbench;

import java.util.concurrent.Executor;

/**
 * Where work is done that must not be done on the screen's thread.
 *
 * @param questions short ones, in their order: what a page shows
 * @param labours long work, one after the other: importing, exporting, verifying
 */
public record Workers(Executor questions, Executor labours) {}
