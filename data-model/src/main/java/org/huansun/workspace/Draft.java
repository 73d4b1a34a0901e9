package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Attributes;

/**
 * What a person wants to record, before the ledger has given it its number.
 *
 * @param on the day on which it happened
 * @param supersedes the entry that it replaces or withdraws
 */
public record Draft(String caseId, String type, LocalDate on, Attributes body, Optional<String> supersedes) {

    /** Nothing is recorded of a day before the environmental protection law for trial was made public. */
    public static final LocalDate EARLIEST = LocalDate.of(1979, 9, 13);

    private static final Set<String> MAY_LIE_AHEAD = Set.of("meeting-planned", "own-deadline-set");

    /** Whether an entry of a type may be dated later than today: it says what is to come. */
    public static boolean mayLieAhead(String type) {
        return MAY_LIE_AHEAD.contains(type);
    }

    /** A draft that supersedes nothing. */
    public static Draft of(String caseId, String type, LocalDate on, Attributes body) {
        return new Draft(caseId, type, on, body, Optional.empty());
    }
}
