package org.huansun.rules;

import java.util.List;
import java.util.Optional;
import org.huansun.time.DayUnit;

/**
 * 期限规则: one time limit of a regulation.
 *
 * @param id stable across packs, such as {@code consultation-period}
 * @param name what a user reads
 * @param article as the text numbers it
 * @param strength by the text's own modal word
 * @param trigger the entry that opens an occurrence
 * @param requires an entry without which, dated on or before the trigger, nothing is opened
 * @param metBy entry types that meet it
 * @param length amount and unit; empty where the text has none of its own and only {@code setBy} gives one
 * @param setBy attributes of the trigger entry that replace amount and unit
 * @param repeats set where the limit comes again
 * @param suspendedBy entries between which days are passed over
 * @param cancelledBy entry types that end an occurrence without meeting it
 * @param extension what lengthens it once
 * @param otherReadings readings not taken, each of which may give another day
 * @param onWhom who has to act
 * @param note our own words on it, where something has to be said
 */
public record Period(
        String id,
        String name,
        String article,
        Strength strength,
        EntryPattern trigger,
        Optional<EntryPattern> requires,
        List<String> metBy,
        Optional<Length> length,
        Optional<SetBy> setBy,
        Optional<Repeats> repeats,
        Optional<Suspension> suspendedBy,
        List<String> cancelledBy,
        Optional<Extension> extension,
        List<OtherReading> otherReadings,
        Actor onWhom,
        Optional<String> note) {

    public Period {
        metBy = List.copyOf(metBy);
        cancelledBy = List.copyOf(cancelledBy);
        otherReadings = List.copyOf(otherReadings);
    }

    /** Who has to act within a period. */
    public enum Actor {
        AUTHORITY,
        OBLIGOR,
        APPRAISER,
        COURT
    }

    /** Where in its last month a period of months ends. */
    public enum MonthEnd {
        /** On the last day of the calendar month. */
        LAST_DAY,
        /** On the day that has the event's number, or the month's last where there is none (民法典第二百零二条). */
        CORRESPONDING_DAY
    }

    /**
     * How long.
     *
     * @param amount at least 1
     * @param monthEnd matters for months only
     */
    public record Length(int amount, DayUnit unit, MonthEnd monthEnd) {}

    /** The attributes of the trigger entry that give amount and unit, and the article that allows it. */
    public record SetBy(String amount, String unit, String article) {}

    /** Opened again by each entry {@code with}, which also meets the running one, until an entry {@code until}. */
    public record Repeats(String with, String until) {}

    /** Days after an entry {@code from} up to and with the day of {@code to} (or {@code withdrawnBy}) are passed over. */
    public record Suspension(String from, String to, Optional<String> withdrawnBy, String article) {}

    /** An entry {@code by}, dated on or before the due day, adds {@code amount} in the period's unit, once. */
    public record Extension(String by, int amount, String article) {}

    /**
     * A reading that was not taken.
     *
     * @param openPoint the pack's open point that explains it
     * @param start counts from this entry instead
     * @param suspendedBy passes these days over
     * @param monthEnd ends here instead
     */
    public record OtherReading(
            String openPoint,
            Optional<EntryPattern> start,
            Optional<Suspension> suspendedBy,
            Optional<MonthEnd> monthEnd) {}
}
