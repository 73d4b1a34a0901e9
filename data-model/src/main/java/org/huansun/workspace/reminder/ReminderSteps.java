package org.huansun.workspace.reminder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;

/**
 * How many working days before a last day to remind of it.
 *
 * @param workingDays from {@value #FEWEST} to {@value #MOST}, the most first, each once; none for no reminder
 */
public record ReminderSteps(List<Integer> workingDays) {

    /** The fewest working days before. */
    public static final int FEWEST = 0;
    /** The most working days before. */
    public static final int MOST = 60;
    /** So many steps at most. */
    public static final int MOST_STEPS = 6;

    /** Ten, three and one. */
    public static final ReminderSteps USUAL = new ReminderSteps(List.of(10, 3, 1));

    public ReminderSteps {
        workingDays = workingDays.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (workingDays.size() > MOST_STEPS || workingDays.stream().anyMatch(days -> days < FEWEST || days > MOST)) {
            throw new IllegalArgumentException("steps " + workingDays);
        }
    }

    /**
     * Reads what a person wrote, such as 10、3、1; nothing for no reminder.
     *
     * @throws BadInput if that is no list of such numbers
     */
    public static ReminderSteps parse(String written) {
        return read(written).orElseThrow(() -> new BadInput("看不懂的提醒天数", written,
                "写 " + FEWEST + " 到 " + MOST + " 的整数，用顿号隔开，最多 " + MOST_STEPS + " 个，例如 10、3、1"));
    }

    static Optional<ReminderSteps> read(String written) {
        List<String> words = Arrays.stream(written.strip().split("[\\s、，,;；]+")).filter(word -> !word.isEmpty()).toList();
        if (!words.stream().allMatch(word -> word.matches("\\d{1,3}") && Integer.parseInt(word) <= MOST) || words.stream().distinct().count() > MOST_STEPS) {
            return Optional.empty();
        }
        return Optional.of(new ReminderSteps(words.stream().map(Integer::valueOf).toList()));
    }

    /** The step that has come when so many working days are left: the last one reached; empty where none has, or the day is past. */
    public OptionalInt reachedAt(long workingDaysLeft) {
        if (workingDaysLeft < 0) {
            return OptionalInt.empty();
        }
        return workingDays.stream().mapToInt(Integer::intValue).filter(step -> workingDaysLeft <= step).min();
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return workingDays.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
