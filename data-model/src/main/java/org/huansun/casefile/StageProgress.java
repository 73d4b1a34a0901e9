package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.Stage;

/**
 * How far a case has come.
 *
 * @param done the day on which each finished stage was finished
 * @param current the stage that the case is in
 * @param end whether the claim has ended early
 */
public record StageProgress(Map<Stage, LocalDate> done, Stage current, End end) {

    /** Whether and how a claim ended before its time. */
    public enum End {
        NONE,
        DECLINED,
        TERMINATED
    }

    public StageProgress {
        done = Collections.unmodifiableMap(new EnumMap<>(done.isEmpty() ? new EnumMap<>(Stage.class) : done));
    }

    /** From the facts that count on a day. */
    public static StageProgress of(List<Fact> recorded, LocalDate asOf, EntryTypes types) {
        Map<Stage, LocalDate> done = new EnumMap<>(Stage.class);
        Stage reached = Stage.CLUE;
        End end = End.NONE;
        for (Fact fact : History.of(recorded, asOf).facts()) {
            Optional<EntryType> type = types.find(fact.type());
            type.flatMap(EntryType::completes).ifPresent(stage -> done.put(stage, fact.on()));
            Stage opened = type.flatMap(EntryType::opens).orElse(reached);
            Stage after = type.flatMap(EntryType::completes).map(StageProgress::next).orElse(opened);
            reached = later(reached, later(opened, after));
            end = switch (fact.type()) {
                case "filing-declined" -> End.DECLINED;
                case "claim-terminated" -> End.TERMINATED;
                default -> end;
            };
        }
        return new StageProgress(done, reached, end);
    }

    private static Stage next(Stage stage) {
        return stage == Stage.ARCHIVE ? stage : Stage.values()[stage.ordinal() + 1];
    }

    private static Stage later(Stage one, Stage other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
