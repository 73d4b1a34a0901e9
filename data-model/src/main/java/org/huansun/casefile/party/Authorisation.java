package org.huansun.casefile.party;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Party;

/**
 * 授权委托书: by whom a lawyer was told to act, how far, and from when until when.
 *
 * @param lawyer the name of whoever acts
 * @param actsFor the name of the party for whom
 * @param authority general or special
 * @param from the first day; empty where none was recorded
 * @param until the last day; empty where none was recorded
 */
public record Authorisation(
        String lawyer, Optional<String> actsFor, Optional<String> authority, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** 特别授权, as the vocabulary writes it. */
    public static final String SPECIAL = "special";

    /** 一般授权. */
    public static final String GENERAL = "general";

    /** From how many days before its last day on a paper is called about to end. */
    private static final int NEAR = 15;

    /** How a paper stands on a day. */
    public enum State {
        /** No day was recorded: nothing can be said. */
        UNDATED,
        NOT_YET,
        VALID,
        /** Valid, but not for long. */
        ENDING,
        EXPIRED
    }

    /** That of a party who is a lawyer. */
    public static Optional<Authorisation> of(Party party) {
        if (!party.role().equals("lawyer")) {
            return Optional.empty();
        }
        Attributes attributes = party.attributes();
        return Optional.of(new Authorisation(party.name(), attributes.text("actsFor"), attributes.text("authority"),
                attributes.text("authorisedFrom").flatMap(Authorisation::day),
                attributes.text("authorisedUntil").flatMap(Authorisation::day)));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** How it stands on a day; its first and its last day belong to it. */
    public State on(LocalDate day) {
        if (from.isEmpty() && until.isEmpty()) {
            return State.UNDATED;
        }
        if (from.map(day::isBefore).orElse(false)) {
            return State.NOT_YET;
        }
        if (until.isEmpty()) {
            return State.VALID;
        }
        long left = ChronoUnit.DAYS.between(day, until.get());
        return left < 0 ? State.EXPIRED : left <= NEAR ? State.ENDING : State.VALID;
    }

    /** Whether an act on a day certainly lies outside of it. */
    public boolean excludes(LocalDate day) {
        State state = on(day);
        return state == State.NOT_YET || state == State.EXPIRED;
    }
}
