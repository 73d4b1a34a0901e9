package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;

/**
 * One deadline of one case, as lists and calendars need it.
 *
 * @param pack the pack that the case is under
 * @param obligor empty where it stands for all
 * @param due empty while suspended
 * @param statedDue the last day that the paper which opened it states
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
        Optional<LocalDate> statedDue) {

    /** What stands as the period of a deadline of one's own (自定期限), which has no article; no pack's period is called so. */
    public static final String OWN = "@own";

    /** Whether it is none of the law's. */
    public boolean isOwn() {
        return period.equals(OWN);
    }
}
