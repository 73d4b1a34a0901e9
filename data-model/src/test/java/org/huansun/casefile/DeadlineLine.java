package org.huansun.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.seed.Code;

/** All that a deadline says, apart from its steps, on one line: a value to compare and to read when it differs. */
final class DeadlineLine {

    private DeadlineLine() {}

    /** The deadlines of a case in their order, then its findings. */
    static List<String> all(Deadlines deadlines) {
        return Stream.concat(
                        deadlines.deadlines().stream().map(DeadlineLine::of),
                        deadlines.findings().stream().map(DeadlineLine::of))
                .toList();
    }

    static String of(Deadline it) {
        List<String> words = new ArrayList<>();
        words.add("is");
        words.add(it.period().id());
        words.add(String.valueOf(it.occurrence()));
        words.add(Code.of(it.state()));
        add(words, "nominal", it.nominalDue());
        add(words, "due", it.due());
        add(words, "safe", it.safeBy());
        add(words, "earliest", it.earliest());
        add(words, "latest", it.latest());
        add(words, "resumed", it.dueIfResumedToday());
        add(words, "obligor", it.obligor());
        add(words, "met", it.metOn());
        add(words, "left", it.daysLeft().map(days -> days + "/" + it.workingDaysLeft().map(String::valueOf)
                .orElse("?")));
        if (it.provisional()) {
            words.add("provisional");
        }
        return String.join(" ", words);
    }

    private static String of(Finding it) {
        return "finding " + it.code() + " " + it.about().orElse("the-case");
    }

    private static void add(List<String> words, String name, Optional<?> value) {
        value.ifPresent(given -> words.add(name + "=" + given));
    }
}
