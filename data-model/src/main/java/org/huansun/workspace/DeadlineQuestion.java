package org.huansun.workspace;

import java.util.Optional;
import org.huansun.workspace.DeadlineList.Which;

/**
 * Which deadlines a calendar shows; what is empty doesn't narrow it.
 *
 * @param caseId of this case alone
 * @param person of the cases that he is responsible for
 * @param pack of the cases under this pack
 * @param kind the law's, or one's own
 * @param which how they stand
 */
public record DeadlineQuestion(
        Optional<String> caseId, Optional<String> person, Optional<String> pack, Optional<Kind> kind, Optional<Which> which) {

    /** Every deadline. */
    public static final DeadlineQuestion ALL = new DeadlineQuestion(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whose a deadline is. */
    public enum Kind {
        /** A time limit of the regulation. */
        LAW,
        /** 自定期限. */
        OWN
    }

    /** The same for all cases. */
    public DeadlineQuestion ofAllCases() {
        return new DeadlineQuestion(Optional.empty(), person, pack, kind, which);
    }
}
