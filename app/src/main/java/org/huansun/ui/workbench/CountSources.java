package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.SuspensionPaper;
import org.huansun.rules.RulePack;
import org.huansun.time.YearArrangement;
import org.huansun.ui.cases.DeadlineSources;
import org.huansun.ui.cases.DeadlineSources.Line;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.Workspace;

/** What the count of a deadline rests on: entries with who recorded them, the pack with its version, the calendar's notices. */
final class CountSources {

    private static final int SHOWN = 12;

    private final Workspace workspace;
    private final CaseFile file;

    CountSources(Workspace workspace, CaseFile file) {
        this.workspace = workspace;
        this.file = file;
    }

    DeadlineSources of(Deadline deadline) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Texts.text("desk.source.trigger"), entry(deadline.trigger())));
        SuspensionPaper.of(file.state(), deadline).forEach(paper -> lines.add(new Line(Texts.text("desk.source.suspended"), paper(paper))));
        extension(deadline).ifPresent(fact -> lines.add(new Line(Texts.text("desk.source.extended"), entry(fact))));
        file.state().metBy(deadline).ifPresent(fact -> lines.add(new Line(Texts.text("desk.source.met"), entry(fact))));
        lines.add(new Line(Texts.text("desk.source.pack"), pack(file.choice().pack())));
        lines.add(new Line(Texts.text("desk.source.calendar"), calendar(deadline)));
        return new DeadlineSources(lines, "");
    }

    /** 08-11 磋商告知书送达（某某公司），王建国记录于 08-11. */
    private String entry(Fact fact) {
        String what = fact.on() + " " + workspace.law().types().nameOf(fact.type()) + fact.obligor().map(who -> " · " + who).orElse("");
        return recorded(fact).map(entry -> Texts.text("desk.source.recorded", what, entry.author(),
                LocalDate.ofInstant(entry.recordedAt(), Workspace.ZONE))).orElse(what);
    }

    private Optional<Entry> recorded(Fact fact) {
        return file.entries().stream().filter(entry -> entry.id().equals(fact.id())).findFirst();
    }

    private String paper(SuspensionPaper paper) {
        String end = paper.end().map(this::entry).orElseGet(() -> Texts.text("desk.source.report-out"));
        return Texts.text("desk.source.paper", entry(paper.commission()), end);
    }

    /** The entry that lengthened it: that of the extension's day. */
    private Optional<Fact> extension(Deadline deadline) {
        Optional<LocalDate> on = deadline.steps().stream().filter(org.huansun.casefile.Step.Extended.class::isInstance)
                .map(step -> ((org.huansun.casefile.Step.Extended) step).on()).findFirst();
        return on.flatMap(day -> deadline.period().extension().flatMap(rule -> file.state().history().ofType(rule.by()).stream()
                .filter(fact -> fact.on().equals(day)).findFirst()));
    }

    private static String pack(RulePack pack) {
        return Texts.text("desk.source.pack.words", pack.id(), pack.version(), pack.title(),
                pack.hash().substring(0, Math.min(SHOWN, pack.hash().length())));
    }

    /** The notices of the years that the count touches, and of those whose notice is not out that it is not. */
    private String calendar(Deadline deadline) {
        int first = deadline.trigger().on().getYear();
        int last = deadline.due().orElse(file.asOf()).getYear();
        List<YearArrangement> known = workspace.law().calendar().arrangements();
        List<String> words = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            int wanted = year;
            words.add(known.stream().filter(arrangement -> arrangement.year() == wanted).findFirst()
                    .map(arrangement -> Texts.text("desk.source.year", String.valueOf(wanted),
                            arrangement.notices().stream().collect(Collectors.joining(" "))))
                    .orElseGet(() -> Texts.text("desk.source.no-year", String.valueOf(wanted))));
        }
        return String.join("\n", words);
    }
}
