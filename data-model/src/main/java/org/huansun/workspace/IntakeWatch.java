package org.huansun.workspace;

/** Who looks on while files are taken in or held against their hashes, and can end it. Called on the working thread. */
public interface IntakeWatch {

    /** Looks on for nobody. */
    IntakeWatch NOBODY = new IntakeWatch() {
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

    /** Whether it is to end; what is done by then stays. */
    boolean isCancelled();

    /**
     * How far work has come.
     *
     * @param files done with, in whatever way
     * @param allFiles to be done
     * @param bytes read so far
     * @param allBytes to be read, as far as is known
     */
    record Reach(int files, int allFiles, long bytes, long allBytes) {

        /** From 0 to 1: by bytes, where there are any. */
        public double part() {
            return allBytes > 0 ? Math.min(1, bytes / (double) allBytes) : allFiles == 0 ? 1 : files / (double) allFiles;
        }
    }
}
