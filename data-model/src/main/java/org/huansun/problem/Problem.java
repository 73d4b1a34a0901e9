package org.huansun.problem;

/** What stops an action. Whoever catches it finds the state as it was before. */
public sealed abstract class Problem extends RuntimeException permits BadInput, Refused, Fault {

    private static final long serialVersionUID = 1L;

    /** Puts a full stop where a sentence has no end of its own. */
    static String ended(String sentence) {
        return sentence.isEmpty() || "。？！…\n".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + "。";
    }

    Problem(String message) {
        super(message);
    }

    Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
