package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * 下一步: what a regulation asks for, allows or forbids at a point of a case without giving it a number of days.
 *
 * @param name what is to be done, may be done or must not be done
 * @param leave by the text's own modal word: 应当, 可以, 不得
 * @param promptness by the text's own word: 同时, 立即, 及时
 * @param after entries any of which opens it; none where it stands from the first entry on
 * @param given entries all of which must be there besides
 * @param doneBy entry types with which it is done, on or after the day of what opened it
 * @param until entries any of which, whenever made, ends it
 * @param before entry types that must not come before it is done
 */
public record NextStepRule(
        String id,
        String name,
        String article,
        Leave leave,
        Promptness promptness,
        List<EntryPattern> after,
        List<EntryPattern> given,
        List<String> doneBy,
        List<EntryPattern> until,
        List<String> before,
        Optional<String> note) {

    public NextStepRule {
        after = List.copyOf(after);
        given = List.copyOf(given);
        doneBy = List.copyOf(doneBy);
        until = List.copyOf(until);
        before = List.copyOf(before);
    }

    /** What the text gives. */
    public enum Leave {
        REQUIRED,
        ALLOWED,
        FORBIDDEN
    }

    /** How soon, in the text's own word; none of them is a number of days. */
    public enum Promptness {
        /** 同时. */
        SAME_TIME,
        /** 立即. */
        AT_ONCE,
        /** 及时. */
        PROMPTLY,
        /** The text doesn't say. */
        UNSTATED
    }
}
