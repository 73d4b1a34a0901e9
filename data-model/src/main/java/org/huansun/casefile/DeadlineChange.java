package org.huansun.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;

/**
 * What an entry would do to one deadline.
 *
 * @param before empty where the deadline would be new
 * @param after empty where it would be gone
 */
public record DeadlineChange(Optional<Deadline> before, Optional<Deadline> after) {

    /** What becomes of a deadline. */
    public enum Kind {
        /** It begins to run, or is there already over its day. */
        STARTED,
        /** It stands still. */
        SUSPENDED,
        /** It runs on after it stood still. */
        RESUMED,
        /** It has another day. */
        MOVED,
        MET,
        MET_LATE,
        /** Nothing asks for it any more. */
        CANCELLED,
        /** It was met or cancelled and is open again. */
        REOPENED,
        /** It is not there any more. */
        GONE
    }

    /** What becomes of it. */
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.GONE;
        }
        Optional<State> was = before.map(Deadline::state);
        return switch (after.get().state()) {
            case MET -> Kind.MET;
            case MET_LATE -> Kind.MET_LATE;
            case CANCELLED -> Kind.CANCELLED;
            case SUSPENDED -> was.isPresent() ? Kind.SUSPENDED : Kind.STARTED;
            case RUNNING, OVERDUE -> was.map(DeadlineChange::open).orElse(Kind.STARTED);
        };
    }

    private static Kind open(State was) {
        return switch (was) {
            case SUSPENDED -> Kind.RESUMED;
            case RUNNING, OVERDUE -> Kind.MOVED;
            case MET, MET_LATE, CANCELLED -> Kind.REOPENED;
        };
    }

    /** The deadlines in which two counts of one case differ, in state or in day. */
    public static List<DeadlineChange> between(Deadlines before, Deadlines after) {
        Map<String, Deadline> earlier = byName(before);
        Map<String, Deadline> later = byName(after);
        List<DeadlineChange> changes = new ArrayList<>();
        later.forEach((name, deadline) -> {
            Optional<Deadline> was = Optional.ofNullable(earlier.get(name));
            if (was.map(old -> isAnother(old, deadline)).orElse(true)) {
                changes.add(new DeadlineChange(was, Optional.of(deadline)));
            }
        });
        earlier.forEach((name, deadline) -> {
            if (!later.containsKey(name)) {
                changes.add(new DeadlineChange(Optional.of(deadline), Optional.empty()));
            }
        });
        return changes;
    }

    private static Map<String, Deadline> byName(Deadlines deadlines) {
        Map<String, Deadline> byName = new LinkedHashMap<>();
        deadlines.deadlines().forEach(deadline ->
                byName.put(deadline.period().id() + "#" + deadline.trigger().id(), deadline));
        return byName;
    }

    private static boolean isAnother(Deadline one, Deadline other) {
        return one.state() != other.state() || !one.due().equals(other.due());
    }
}
