package org.huansun.workspace;

/** Who looks on while bytes are copied or hashed, and can end it. */
interface ByteWatch {

    /** Looks on for nobody. */
    ByteWatch NOBODY = bytes -> {};

    /** So many bytes more are through. @throws Stopped if it is to end here */
    void passed(int bytes);

    /** It was ended on demand. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
