package org.huansun.workspace;

/** Who watches a check: hears how far it is, and can stop it. */
public interface CheckWatch {

    /** Nobody: it goes to its end. */
    CheckWatch NOBODY = new CheckWatch() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** Entries checked, of how many. */
    void at(long done, long total);

    /** Whether to stop. */
    boolean isStopped();
}
