package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What another work calendar makes of one open deadline.
 *
 * @param obligor empty where it stands for all
 * @param before its day now
 * @param after its day then
 * @param provisionalBefore whether its day now touches days that are not sure
 * @param provisionalAfter whether it would then
 * @param statedDue the last day that the paper which opened it states: it stays, whatever is counted
 */
public record DeadlineMove(
        String caseId,
        String caseTitle,
        String caseNumber,
        String period,
        int occurrence,
        String obligor,
        String name,
        String article,
        LocalDate before,
        LocalDate after,
        boolean provisionalBefore,
        boolean provisionalAfter,
        Optional<LocalDate> statedDue) {

    /** What becomes of it. */
    public enum Kind {
        /** It has another day. */
        MOVED,
        /** Its day stays and is sure now. */
        SURE,
        /** Its day stays and is not sure any more. */
        UNSURE
    }

    /** What becomes of it. */
    public Kind kind() {
        if (!before.equals(after)) {
            return Kind.MOVED;
        }
        return provisionalAfter ? Kind.UNSURE : Kind.SURE;
    }
}
