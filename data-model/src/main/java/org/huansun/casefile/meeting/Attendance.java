package org.huansun.casefile.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 到会: one person at one meeting, with all that was recorded of him.
 *
 * @param capacity 法定代表人, 委托代理人 …
 * @param standsFor whom he represents; empty where himself or nobody said
 * @param movements when he came and went, in order
 * @param refused what he refused, or why he was not admitted
 * @param conflict what binds him to a side, as he or others said
 */
public record Attendance(
        String name,
        String capacity,
        Side side,
        Optional<String> standsFor,
        boolean identityChecked,
        boolean authorised,
        List<Movement> movements,
        Optional<String> refused,
        Optional<String> conflict) {

    /** Whether somebody is in the room. */
    public enum Presence {
        PRESENT,
        LEFT,
        ABSENT
    }

    /** @param at time of day, or empty */
    public record Movement(String at, Presence to) {}

    public Attendance {
        movements = List.copyOf(movements);
    }

    /** As it stands after the last movement; absent where there was none. */
    public Presence presence() {
        return movements.isEmpty() ? Presence.ABSENT : movements.getLast().to();
    }

    /** Whether he was there at any time. */
    public boolean came() {
        return movements.stream().anyMatch(movement -> movement.to() == Presence.PRESENT);
    }

    /** Times of day at which he came. */
    public List<String> arrivals() {
        return times(Presence.PRESENT);
    }

    /** Times of day at which he left. */
    public List<String> departures() {
        return times(Presence.LEFT);
    }

    private List<String> times(Presence to) {
        return movements.stream().filter(movement -> movement.to() == to).map(Movement::at).filter(at -> !at.isEmpty()).toList();
    }

    /** What was said later of the same person; what it doesn't speak of stays. */
    Attendance followedBy(Attendance later) {
        List<Movement> all = new ArrayList<>(movements);
        later.movements().stream().filter(movement -> movement.to() != presence() || all.isEmpty()).forEach(all::add);
        return new Attendance(name, later.capacity().isEmpty() ? capacity : later.capacity(), later.side(),
                later.standsFor().or(this::standsFor), identityChecked || later.identityChecked(), authorised || later.authorised(),
                all, later.refused().or(this::refused), later.conflict().or(this::conflict));
    }
}
