package org.huansun.ui.calendar;

import java.time.LocalDate;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.MonthItem;

/**
 * A deadline on its day.
 *
 * @param name the deadline's name, as the chip shows it; the state's word goes into the explanation
 * @param caseName short, as it stands beside the chip
 * @param summary how it came about: 02-10 送达，次日起算，90 日
 * @param basis 稳妥日 and articles
 * @param left working days left in words
 */
public record DayEvent(
        String id,
        LocalDate day,
        DeadlineState state,
        String name,
        String caseId,
        String caseName,
        String summary,
        String basis,
        String left) {

    MonthItem item() {
        boolean speaks = switch (state) {
            case OVERDUE, SUSPENDED, MET, MET_LATE, CANCELLED, PROVISIONAL -> true;
            case NEAR, RUNNING -> false;
        };
        String word = speaks ? state.word() : name;
        return new MonthItem(id, state.tone(), word, speaks ? name + " " + caseName : caseName);
    }
}
