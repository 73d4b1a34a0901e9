package org.huansun.ui.welcome;

/** The first steps. */
public interface WelcomeActions {

    /** Makes a workspace. */
    void create();

    /** Opens one. */
    void open();

    /** Makes one with the demonstration case. */
    void demonstrate();

    /** Opens a package to review it. */
    void review();

    /** Opens one that was open before. */
    void reopen(RecentWorkspace workspace);
}
