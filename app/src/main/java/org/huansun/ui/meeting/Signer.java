package org.huansun.ui.meeting;

/**
 * Somebody who was there and whose signature is wanted.
 *
 * @param state 09:58 已签字, or why it has to be signed again, or empty
 * @param statement what the host wrote of a refusal, or empty
 */
public record Signer(String id, String name, String role, Standing standing, String state, String statement) {

    /** Whether he has signed. */
    public enum Standing {
        WANTED,
        SIGNED,
        REFUSED
    }
}
