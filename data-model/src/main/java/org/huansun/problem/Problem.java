package org.huansun.problem;

/** What stops an action. Whoever catches it finds the state as it was before. */
public sealed abstract class Problem extends RuntimeException permits BadInput, Refused, Fault {

    private static final long serialVersionUID = 1L;

    Problem(String message) {
        super(message);
    }

    Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
