package org.huansun.casefile.handling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Phrase;
import org.huansun.seed.Code;

/** What whoever takes a case over has to keep in mind: every deadline that still asks for something, one line each. */
public final class RunningDeadlines {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.huansun.casefile.handling.RunningDeadlines", Locale.SIMPLIFIED_CHINESE);

    private RunningDeadlines() {}

    /** Those of the law in the order of their days with their articles, then those of one's own, which have none. */
    public static List<String> lines(CaseOnDay state) {
        List<String> lines = new ArrayList<>();
        state.deadlines().deadlines().stream().filter(deadline -> deadline.state().isOpen())
                .sorted(Comparator.comparing(deadline -> deadline.due().orElse(java.time.LocalDate.MAX)))
                .forEach(deadline -> lines.add(line(deadline)));
        OwnDeadlines.of(state).stream().filter(own -> own.state().isOpen()).forEach(own -> lines.add(line(own)));
        return lines;
    }

    private static String line(Deadline deadline) {
        return Phrase.fill(WORDS.getString("line"), named(deadline.period().name(), deadline.obligor()),
                deadline.due().map(String::valueOf).orElse(""), deadline.period().article(), WORDS.getString("state." + Code.of(deadline.state())))
                .replace("  ", " ");
    }

    private static String line(OwnDeadline own) {
        return Phrase.fill(WORDS.getString("line"), named(title(own), own.obligor()), own.due(), WORDS.getString("own"),
                WORDS.getString("state." + Code.of(own.state())));
    }

    /** What an own deadline is called: its title; of an instalment which one it is. */
    public static String title(OwnDeadline own) {
        return own.kind() == OwnDeadline.Kind.INSTALMENT && own.id().endsWith("-" + own.title())
                ? Phrase.fill(WORDS.getString("instalment"), own.title()) : own.title();
    }

    private static String named(String name, Optional<String> obligor) {
        return obligor.map(who -> name + " · " + who).orElse(name);
    }
}
