package org.huansun.workspace;

/** Who watches cases being counted again: hears how far it is, and can stop it. */
public interface DerivationWatch {

    /** Nobody: it goes to its end. */
    DerivationWatch NOBODY = new DerivationWatch() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** Cases counted, of how many. */
    void at(long done, long total);

    /** Whether to stop; what is done stays done. */
    boolean isStopped();
}
