package org.huansun.workspace.reminder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When to remind, by the kind of deadline.
 *
 * @param usual for every kind that has none of its own
 * @param ofKind by the period's id
 */
public record ReminderSettings(ReminderSteps usual, Map<String, ReminderSteps> ofKind) {

    /** As the program comes. */
    public static final ReminderSettings USUAL = new ReminderSettings(ReminderSteps.USUAL, Map.of());

    private static final String LINE = "\n";

    public ReminderSettings {
        ofKind = Collections.unmodifiableMap(new LinkedHashMap<>(ofKind));
    }

    /** The steps of a kind of deadline. */
    public ReminderSteps of(String period) {
        return ofKind.getOrDefault(period, usual);
    }

    /** The same with other steps for a kind; those of {@link #usual} need not be said. */
    public ReminderSettings with(String period, ReminderSteps steps) {
        Map<String, ReminderSteps> changed = new LinkedHashMap<>(ofKind);
        if (steps.equals(usual)) {
            changed.remove(period);
        } else {
            changed.put(period, steps);
        }
        return new ReminderSettings(usual, changed);
    }

    /** The most working days before a last day at which anything reminds. */
    int farthest() {
        int most = usual.workingDays().stream().findFirst().orElse(0);
        return Math.max(most, ofKind.values().stream().flatMap(steps -> steps.workingDays().stream().limit(1)).max(Integer::compare).orElse(0));
    }

    /** One line a kind, the usual first, without a name. */
    String kept() {
        StringBuilder lines = new StringBuilder("=").append(usual.written());
        ofKind.forEach((period, steps) -> lines.append(LINE).append(period).append('=').append(steps.written()));
        return lines.toString();
    }

    /** Reads what {@link #kept} gave; a line that can't be read is as if it were not there. */
    static ReminderSettings read(String kept) {
        ReminderSteps usual = ReminderSteps.USUAL;
        Map<String, ReminderSteps> ofKind = new LinkedHashMap<>();
        for (String line : kept.split(LINE)) {
            int at = line.indexOf('=');
            ReminderSteps steps = at < 0 ? ReminderSteps.USUAL : ReminderSteps.read(line.substring(at + 1)).orElse(ReminderSteps.USUAL);
            if (at == 0) {
                usual = steps;
            } else if (at > 0) {
                ofKind.put(line.substring(0, at), steps);
            }
        }
        return new ReminderSettings(usual, ofKind);
    }
}
