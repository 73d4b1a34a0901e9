package org.huansun.ui.evidence.decode;

import java.io.IOException;

/** An original that can't be shown. */
public final class NotShown extends IOException {

    private static final long serialVersionUID = 1L;

    /** Which of the reasons it is. */
    private final Why why;

    /** Why an original can't be shown. */
    public enum Why {
        /** It has a password. */
        LOCKED,
        TOO_LARGE,
        BROKEN
    }

    NotShown(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** Which of the reasons it is. */
    public Why why() {
        return why;
    }
}
