package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * 磋商会议程序: the order that a regulation gives a consultation meeting.
 *
 * @param article where it stands
 * @param steps in their order, numbered from 1
 */
public record MeetingScript(String article, List<Step> steps) {

    public MeetingScript {
        steps = List.copyOf(steps);
    }

    /** Who has the word in a step. */
    public enum Speaker {
        HOST,
        AUTHORITY,
        APPRAISER,
        OBLIGOR,
        ALL
    }

    /** What is worked on during a step besides what is said. */
    public enum Work {
        /** Who is there, and with what papers. */
        ATTENDANCE,
        /** What is proposed and answered. */
        CLAUSES,
        /** Reading back and signing. */
        MINUTES
    }

    /**
     * 步骤.
     *
     * @param number from 1
     * @param title a short label
     * @param readAloud what the host reads, with {@code {placeholders}} for the case's names and figures
     * @param work empty where it is what is said
     * @param check what has to be established before the step closes
     * @param note a hint to the host
     */
    public record Step(
            int number,
            String title,
            String article,
            Speaker speaker,
            Optional<Work> work,
            String readAloud,
            List<String> check,
            Optional<String> note) {

        public Step {
            check = List.copyOf(check);
        }
    }

    /** A script borrowed from another pack, recommended and not binding. */
    public record Recommended(String from, String note) {}
}
