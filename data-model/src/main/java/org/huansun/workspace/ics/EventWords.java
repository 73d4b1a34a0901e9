package org.huansun.workspace.ics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Phrase;
import org.huansun.casefile.Wording;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.casefile.party.Masked;
import org.huansun.rules.DutyDay;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.workspace.CaseFile;

/** What events say. Numbers of persons and telephones are covered: the file goes to other programs and other people. */
final class EventWords {

    private final ResourceBundle words = ResourceBundle.getBundle("org.huansun.workspace.ics.Events", Locale.SIMPLIFIED_CHINESE);
    private final Wording wording = new Wording();
    private final EntryTypes types;

    EventWords(EntryTypes types) {
        this.types = types;
    }

    String of(String key, Object... values) {
        return Phrase.fill(words.getString(key), values);
    }

    String alarm(int step) {
        return step == 0 ? of("alarm.today") : of("alarm", step);
    }

    String summary(String name, Optional<String> obligor, CaseFile file, RulePack pack) {
        String mark = pack.standing().mark().map(standing -> of("number", standing)).orElse("");
        return Masked.in(obligor.map(who -> of("summary.obligor", name, who, file.title()))
                .orElseGet(() -> of("summary", name, file.title())) + mark);
    }

    private void head(List<String> lines, CaseFile file) {
        lines.add(of("case", file.title(), file.number().isEmpty() ? "" : of("number", file.number())));
    }

    /** @param pack the one that it was counted under */
    String description(Deadline deadline, CaseFile file, RulePack pack) {
        List<String> lines = new ArrayList<>();
        head(lines, file);
        lines.add(of("trigger", types.nameOf(deadline.trigger().type()), deadline.trigger().on()));
        deadline.due().ifPresent(due -> lines.add(of("due", due, wording.weekday(due))));
        deadline.statedDue().ifPresent(day -> lines.add(of("stated", day)));
        deadline.safeBy().ifPresent(day -> lines.add(of("safe", day)));
        deadline.earliest().ifPresent(day -> lines.add(of("earliest", day)));
        deadline.latest().ifPresent(day -> lines.add(of("latest", day)));
        lines.add(of("basis", pack.title(), deadline.period().article(), of("strength." + Code.of(deadline.period().strength()))));
        pack.standing().mark().ifPresent(lines::add);
        state(lines, deadline);
        if (deadline.due().isPresent()) {
            lines.add(of("steps"));
            deadline.steps().forEach(step -> lines.add(of("step", wording.sentence(step, pack), wording.basis(step))));
        }
        return Masked.in(String.join("\n", lines));
    }

    private void state(List<String> lines, Deadline deadline) {
        if (deadline.provisional() && deadline.state().isOpen()) {
            lines.add(of("is-provisional"));
        }
        deadline.metOn().ifPresent(day -> lines.add(of("met", day)));
        if (deadline.state() == State.SUSPENDED || deadline.state() == State.CANCELLED) {
            lines.add(of(Code.of(deadline.state())));
        }
    }

    String description(OwnDeadline own, CaseFile file) {
        List<String> lines = new ArrayList<>();
        head(lines, file);
        lines.add(of("own"));
        lines.add(of("due", own.due(), wording.weekday(own.due())));
        own.at().ifPresent(at -> lines.add(of("own.at", at)));
        own.basis().filter(basis -> !basis.isBlank()).ifPresent(basis -> lines.add(of("own.basis", basis)));
        own.metOn().ifPresent(day -> lines.add(of("met", day)));
        if (own.state() == State.CANCELLED) {
            lines.add(of("cancelled"));
        }
        return Masked.in(String.join("\n", lines));
    }

    String title(OwnDeadline own) {
        return RunningDeadlines.title(own);
    }

    String gone(CaseFile file) {
        List<String> lines = new ArrayList<>();
        head(lines, file);
        lines.add(of("gone"));
        return Masked.in(String.join("\n", lines));
    }

    String summary(DutyDay day, RulePack pack) {
        return of("summary", day.duty().name(), pack.title()) + pack.standing().mark().map(mark -> of("number", mark)).orElse("");
    }

    String description(DutyDay day, RulePack pack) {
        List<String> lines = new ArrayList<>(List.of(of("duty"), day.duty().text()));
        lines.add(of("due", day.day(), weekday(day.day())));
        lines.add(Phrase.fill("{0} {1}", pack.title(), day.duty().article()));
        day.duty().note().ifPresent(note -> lines.add(of("duty.note", note)));
        pack.standing().mark().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private String weekday(LocalDate day) {
        return wording.weekday(day);
    }
}
