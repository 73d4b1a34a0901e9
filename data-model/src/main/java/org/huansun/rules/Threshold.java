package org.huansun.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a regulation sets: money, experts, meetings, shares, years.
 *
 * @param value in {@code unit}; yuan for money
 * @param compare how a value is held against it
 * @param strength by the text's own modal word
 * @param measure which amount of a case is meant, for money
 * @param excludes what is left out of the value before it is compared
 * @param raisedBy the entry type that allows one more than the figure
 */
public record Threshold(
        String id,
        String name,
        String article,
        int value,
        Unit unit,
        Compare compare,
        Strength strength,
        Optional<Measure> measure,
        List<String> excludes,
        Optional<String> raisedBy,
        Optional<String> note) {

    public Threshold {
        excludes = List.copyOf(excludes);
    }

    /** Whether a value keeps to the figure. */
    public boolean admits(BigDecimal held) {
        int order = held.compareTo(BigDecimal.valueOf(value));
        return switch (compare) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case UNDER -> order < 0;
        };
    }

    /** What the value is in. */
    public enum Unit {
        YUAN,
        PEOPLE,
        MEETINGS,
        PERCENT,
        YEARS,
        TIMES
    }

    /** How a value is held against the figure. */
    public enum Compare {
        AT_MOST,
        AT_LEAST,
        UNDER
    }

    /** Which amount of a case is held against a figure of money. */
    public enum Measure {
        /** 预估、初步估算的金额. */
        ESTIMATE,
        /** 评估认定的金额. */
        ASSESSMENT
    }
}
