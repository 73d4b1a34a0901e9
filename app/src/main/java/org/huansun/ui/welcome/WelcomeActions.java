package org.huansun.ui.welcome;

/** The first steps. */
public interface WelcomeActions {

    /** Makes a workspace. */
    void create();

    /** Opens one. */
    void open();

    /** Opens one to read it. */
    void read();

    /** Opens one to read it that another program has. */
    void read(ReadOffer offer);

    /** Makes one with the demonstration case. */
    void demonstrate();

    /** Opens a package to review it. */
    void review();

    /** Opens one that was open before. */
    void reopen(RecentWorkspace workspace);
}
