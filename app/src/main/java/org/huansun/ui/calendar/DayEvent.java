package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/**
 * Something on its day.
 *
 * @param day where it stands in the month; of a deadline that stands still, today
 * @param state the state's word, such as 逾期
 * @param name the deadline's name
 * @param caseId empty for a duty of the office
 * @param caseName short, as it stands beside the chip; of a duty the pack that asks for it
 * @param obligor whose it is; empty where it is everybody's
 * @param when the last day in words, or that there is none
 * @param summary how it came about: 02-10 送达，次日起算，90 日
 * @param basis 稳妥日 and articles
 * @param left working days left in words
 */
public record DayEvent(
        String id,
        Look look,
        LocalDate day,
        Tone tone,
        String state,
        String name,
        String caseId,
        String caseName,
        String obligor,
        String when,
        String summary,
        String basis,
        String left) {

    /** As the month shows it: the chip says the state where that matters more than the name. */
    MonthItem item() {
        String all = joined(" ", name, obligor, caseName);
        return switch (look) {
            case LAW -> speaks() ? new MonthItem(id, look, tone, state, all)
                    : new MonthItem(id, look, tone, name, joined(" ", obligor, caseName));
            case OWN -> new MonthItem(id, look, tone, speaks() ? state : Texts.text("calendar.own"), all);
            case DUTY -> new MonthItem(id, look, tone, Texts.text("calendar.duty"), name);
            case SAFE -> new MonthItem(id, look, tone, Texts.text("calendar.safe"), all);
        };
    }

    private boolean speaks() {
        return switch (tone) {
            case OVERDUE, SUSPENDED, MET, LATE, NEUTRAL, PROVISIONAL -> true;
            case NEAR, RUNNING, ACCENT -> false;
        };
    }

    /** A new chip that says the state, and whose day it is. */
    Chip chip() {
        return new MonthItem(id, look, tone, look == Look.SAFE ? Texts.text("calendar.safe") : state, "").chip();
    }

    /** Name and obligor. */
    public String title() {
        return joined(" · ", name, obligor);
    }

    /** Whether there is something to count differently. */
    boolean isCounted() {
        return look == Look.LAW || look == Look.SAFE;
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
