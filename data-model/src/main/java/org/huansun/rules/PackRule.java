package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * One rule of a pack taken apart into what it says, so that it can be shown under its article, searched, and held
 * against the same rule of another pack.
 *
 * @param id the rule's id in its kind: the same rule has the same id in every pack
 * @param name what a user reads
 * @param article as the text numbers it; empty where no article of the pack says it
 * @param points what it says, in reading order
 * @param note our own words on it; not part of what is compared
 */
public record PackRule(
        Kind kind, String id, String name, Optional<String> article, List<Point> points, Optional<String> note) {

    public PackRule {
        points = List.copyOf(points);
    }

    /** The parts of a pack, in its order. */
    public enum Kind {
        STANDING,
        COUNTING,
        PERIODS,
        THRESHOLDS,
        LISTS,
        SCRIPT,
        ATTENDANCE,
        DUTIES,
        DOCUMENTS,
        NEXT_STEPS,
        OPEN_POINTS,
        BORROWS
    }

    /** In what respect a rule says something. */
    public enum Feature {
        NAME,
        STATUS,
        NUMBER,
        ISSUED,
        EFFECTIVE,
        REPEALED,
        REPEALED_BY,
        BASIS,
        LENGTH,
        VALUE,
        STRENGTH,
        MEASURE,
        LEAVE,
        PROMPTNESS,
        WAY,
        AFTER,
        GIVEN,
        TRIGGER,
        REQUIRES,
        MET_BY,
        SET_BY,
        REPEATS,
        SUSPENSION,
        CANCELLED_BY,
        EXTENSION,
        RAISED_BY,
        UNTIL,
        BEFORE,
        MONTH_END,
        OTHER_START,
        OTHER_SUSPENSION,
        OTHER_MONTH_END,
        ACTOR,
        EXCLUDES,
        STEPS,
        MODEL,
        SPEAKER,
        RHYTHM,
        DUE,
        MOMENT,
        OPENNESS,
        TEXT,
        READING,
        SOURCE,
        FROM,
        ITEM;

        /** Whether a rule may have several points of it. */
        boolean isRepeated() {
            return this == ITEM || this == EXCLUDES || this == GIVEN
                    || this == OTHER_START || this == OTHER_SUSPENSION || this == OTHER_MONTH_END;
        }
    }

    /** One thing that a rule says. */
    public record Point(Feature feature, PackValue value) {}

    /** What the rule says in some respect, in its order. */
    public List<PackValue> values(Feature feature) {
        return points.stream().filter(point -> point.feature() == feature).map(Point::value).toList();
    }

    /** Whether the rule stands in an article, such as 第二十七条, or in an item of it, such as 第二十七条（三）. */
    public boolean standsIn(String wanted) {
        return article.map(own -> RulePack.names(own, wanted)).orElse(false);
    }
}
