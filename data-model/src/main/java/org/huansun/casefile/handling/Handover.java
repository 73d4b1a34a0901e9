package org.huansun.casefile.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 移交: a case passed from one person to another. It is theirs only once they have said so.
 *
 * @param entry the entry that recorded it
 * @param from who passed it on
 * @param to who is to take it
 * @param deadlines what was running on that day, one line each
 * @param answeredOn the day on which it was taken or declined
 * @param declinedBecause why it was declined
 */
public record Handover(
        String entry,
        LocalDate on,
        String from,
        String to,
        Optional<String> reason,
        List<String> deadlines,
        State state,
        Optional<LocalDate> answeredOn,
        Optional<String> declinedBecause) {

    public Handover {
        deadlines = List.copyOf(deadlines);
    }

    /** What became of it. */
    public enum State {
        /** 待接收. */
        PENDING,
        /** 已接收. */
        ACKNOWLEDGED,
        /** 已退回. */
        DECLINED,
        /** Another one, or another person in charge, came before anybody had answered. */
        REPLACED
    }

    /** Whether it waits for a person's answer. */
    public boolean waitsFor(String person) {
        return state == State.PENDING && Responsibility.isSame(to, person);
    }
}
