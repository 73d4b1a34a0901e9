package org.huansun.ui.cases;

import java.util.List;
import org.huansun.ui.kit.CountStep;
import org.huansun.ui.kit.DayCell;
import org.huansun.ui.kit.DeadlineState;

/**
 * A deadline of a case, with all that explains it.
 *
 * @param due the date, or — while suspended
 * @param left working days left in words
 * @param safeBy the last working day on or before the nominal day, or empty
 * @param strength 必须, 原则上 or 可以; for a deadline of one's own that it is one
 * @param article empty for a deadline of one's own
 * @param summary one line: 02-10 送达，次日起算，90 日
 * @param days each day from the event to the due day; empty if not drawn
 * @param articleText the article's digest, or empty
 * @param sources what the count rests on; empty for a deadline of one's own
 */
public record DeadlineRow(
        String id,
        DeadlineState state,
        String name,
        String due,
        String left,
        String safeBy,
        String strength,
        String article,
        String summary,
        List<DayCell> days,
        List<CountStep> steps,
        String articleText,
        DeadlineSources sources) {

    /** Copies the lists. */
    public DeadlineRow {
        days = List.copyOf(days);
        steps = List.copyOf(steps);
    }

    /** The same with the official words of its article. */
    public DeadlineRow withOfficial(String text) {
        return new DeadlineRow(id, state, name, due, left, safeBy, strength, article, summary, days, steps, articleText, sources.withOfficial(text));
    }

    /** Whether it was counted, and so can be counted otherwise. */
    public boolean isCounted() {
        return !days.isEmpty();
    }
}
