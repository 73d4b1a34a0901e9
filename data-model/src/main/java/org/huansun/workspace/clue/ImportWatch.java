package org.huansun.workspace.clue;

/** Who looks on while a register is taken in, and can end it. Called on the working thread. */
public interface ImportWatch {

    /** Looks on for nobody. */
    ImportWatch NOBODY = new ImportWatch() {
        @Override
        public void reached(Reach reach) {
            return;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** How far it has come. */
    void reached(Reach reach);

    /** Whether it is to end; what has come in by then stays. */
    boolean isCancelled();

    /**
     * How far it has come.
     *
     * @param rows done with, in whatever way
     * @param allRows of the file, blank ones apart
     */
    record Reach(int rows, int allRows) {}
}
