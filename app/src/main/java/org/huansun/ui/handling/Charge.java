package org.huansun.ui.handling;

import java.util.List;
import java.util.Optional;

/**
 * Who is in charge of a case.
 *
 * @param person the person in charge
 * @param with who works on it too, in words, or empty
 * @param pending a handover that waits for an answer
 * @param earlier handovers that were answered, the latest first, one line each
 */
public record Charge(String person, String with, Optional<Pending> pending, List<String> earlier) {

    /** Copies the list. */
    public Charge {
        earlier = List.copyOf(earlier);
    }

    /**
     * A handover that waits for an answer.
     *
     * @param words from whom to whom, and when
     * @param reason why, or empty
     * @param deadlines what was running when it was passed on, one line each
     * @param obstacle why whoever sits here can't answer it, or empty
     */
    public record Pending(String words, String reason, List<String> deadlines, String obstacle) {

        /** Copies the list. */
        public Pending {
            deadlines = List.copyOf(deadlines);
        }
    }
}
