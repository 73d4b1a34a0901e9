package org.huansun.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline;
import org.huansun.rules.EntryTypes;
import org.huansun.workspace.CaseFile;

/** What the open deadlines of a case ask for. */
final class NextTasks {

    private NextTasks() {}

    /** The open deadlines, the nearest first, the suspended last. */
    static List<Deadline> of(CaseFile file) {
        return file.deadlines().deadlines().stream()
                .filter(deadline -> deadline.state().isOpen())
                .sorted(Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** The entries that would meet a deadline, by their names. */
    static String words(Deadline deadline, EntryTypes types) {
        return deadline.period().metBy().stream().map(types::nameOf).collect(Collectors.joining("，或"));
    }
}
