package org.huansun.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Gap;

/**
 * One deadline of one case, as lists and calendars need it.
 *
 * @param pack the pack that the case is under
 * @param obligor empty where it stands for all
 * @param due empty while suspended
 * @param triggerOn the day of the event; of a deadline of one's own that on which the case was opened
 * @param statedDue the last day that the paper which opened it states
 * @param metOn the day on which it was done
 * @param suspensions the days passed over
 * @param extendedFrom the last day as it was before an extension; empty where there is none
 */
public record DeadlineRow(
        String caseId,
        String caseTitle,
        String caseNumber,
        String pack,
        String period,
        int occurrence,
        String obligor,
        String name,
        String article,
        State state,
        Optional<LocalDate> due,
        Optional<LocalDate> safeBy,
        Optional<Long> workingDaysLeft,
        boolean provisional,
        LocalDate triggerOn,
        Optional<LocalDate> statedDue,
        Optional<LocalDate> metOn,
        List<Gap> suspensions,
        Optional<LocalDate> extendedFrom) {

    public DeadlineRow {
        suspensions = List.copyOf(suspensions);
    }

    /** What stands as the period of a deadline of one's own (自定期限), which has no article; no pack's period is called so. */
    public static final String OWN = "@own";

    /** Whether the day by which nobody can argue comes before the last day. */
    public boolean hasSafeDay() {
        return safeBy.isPresent() && !safeBy.equals(due);
    }

    /** Whether it is none of the law's. */
    public boolean isOwn() {
        return period.equals(OWN);
    }
}
