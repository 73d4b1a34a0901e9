package org.huansun.architecture.planted.workspace;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
public final class SavesWithAFlag {

    private int saved;

    public int save(boolean twice) {
        saved += twice ? 2 : 1;
        return saved;
    }
}
