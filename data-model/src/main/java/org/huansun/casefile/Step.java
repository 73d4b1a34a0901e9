package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.time.DayKind;
import org.huansun.time.DayUnit;

/** One step of a count. Holds facts, not words: {@link Wording} makes the sentence. */
public sealed interface Step {

    /** Why the step is taken: a statute, an article of the pack, or a reading. */
    String basis();

    /** The day of the event is left out. */
    record DayOfEventNotCounted(LocalDate event, LocalDate first, String basis) implements Step {}

    /** The length of the period. */
    record PeriodTaken(int amount, DayUnit unit, String basis) implements Step {}

    /** The trigger entry sets the length. */
    record PeriodSet(int amount, DayUnit unit, String basis) implements Step {}

    /** What an unmarked 日 is counted as. */
    record NaturalDays(String basis) implements Step {}

    /** Every day counts. */
    record NaturalDaysCounted(int amount, LocalDate last, String basis) implements Step {}

    /** Working days count; {@code passedOver} days between were not worked. */
    record WorkingDaysCounted(int amount, LocalDate last, long passedOver, String basis) implements Step {}

    /** Months count. */
    record MonthsCounted(int amount, LocalDate last, String basis) implements Step {}

    /** Days passed over while a report was out. */
    record Suspended(LocalDate first, LocalDate last, long days, String basis) implements Step {}

    /** A report is still out: there is no last day yet. */
    record StillSuspended(LocalDate first, Optional<LocalDate> dueIfResumedToday, String basis) implements Step {}

    /** The period was lengthened. */
    record Extended(LocalDate on, int amount, DayUnit unit, String basis) implements Step {}

    /** The last day is a working day and stays. */
    record LastDayWorks(LocalDate day, String basis) implements Step {}

    /** The last day is not worked and moves. */
    record RolledOver(LocalDate from, DayKind kind, Optional<String> holiday, LocalDate to, String basis)
            implements Step {}

    /** The pack doesn't move a last day that is not worked. */
    record NotRolledOver(LocalDate day, String basis) implements Step {}

    /** The last working day on or before the counted last day. */
    record SafeDay(LocalDate day, String basis) implements Step {}

    /** A day was touched whose arrangement is not sure. */
    record Provisional(LocalDate sureTo, String basis) implements Step {}

    /** A reading not taken, and the day that it gives where it gives one now. */
    record OtherReading(String openPoint, Optional<LocalDate> day, String basis) implements Step {}
}
