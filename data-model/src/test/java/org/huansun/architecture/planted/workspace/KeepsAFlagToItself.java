package org.huansun.architecture.planted.workspace;

/** Breaks no rule: nobody else can pass the flag. */
public final class KeepsAFlagToItself {

    private int saved;

    public int save() {
        return save(true);
    }

    private int save(boolean twice) {
        saved += twice ? 2 : 1;
        return saved;
    }
}
