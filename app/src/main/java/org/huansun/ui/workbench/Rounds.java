package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.MeetingLimit;
import org.huansun.casefile.meeting.Ending;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.meeting.Settled;
import org.huansun.casefile.meeting.Side;
import org.huansun.rules.RulePacks;
import org.huansun.rules.text.numeral.ChineseNumeral;
import org.huansun.ui.meeting.Outcome;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** The rounds of a consultation: which is which, and what limits them. */
final class Rounds {

    private Rounds() {}

    /** The round that an entry speaks of; 1 where it doesn't say. */
    static int of(Entry entry) {
        return entry.body().count("round").orElse(1);
    }

    /** The round after the last one held. */
    static int next(CaseFile file) {
        return file.live("meeting-held").stream().mapToInt(Rounds::of).max().orElse(0) + 1;
    }

    /** The obligors who are parties of a case, by name, in their order. */
    static List<String> obligors(CaseFile file) {
        return Side.OBLIGOR.names(file.parties());
    }

    /** Those of them with whom a round is held. */
    static List<String> consulted(CaseFile file, int round) {
        return new Settled(file.state().history()).open(obligors(file), round);
    }

    /** 存在分歧. */
    static String outcome(Ending ending) {
        return ending.outcome().flatMap(known -> Outcome.of(known.code())).map(Outcome::words).orElse(Texts.text("desk.meeting.held"));
    }

    /** 第二轮. */
    static String words(int round) {
        return Texts.text("desk.round", ChineseNumeral.of(round));
    }

    /** Whether something was recorded in a meeting that has not ended. */
    static boolean isBegun(CaseFile file, int round) {
        return List.of("meeting-opened", "step-completed", "statement-noted", "attendance-recorded").stream()
                .anyMatch(type -> file.live(type).stream().anyMatch(entry -> of(entry) == round));
    }

    /** As {@link #limits(CaseFile, int)}, and whether the script is one of another region. */
    static String limits(CaseFile file, int round, RulePacks packs) {
        boolean borrowed = file.choice().pack().script().isEmpty() && packs.scriptFor(file.choice().pack()).isPresent();
        return borrowed ? limits(file, round) + " · " + Texts.text("desk.borrowed-script") : limits(file, round);
    }

    /** 距磋商期限 63 天 · 第 2 次，原则上不超过 3 次. */
    static String limits(CaseFile file, int round) {
        List<String> parts = new ArrayList<>();
        period(file).flatMap(Deadline::daysLeft)
                .ifPresent(days -> parts.add(Texts.text(days < 0 ? "desk.period-over" : "desk.period-left", Math.abs(days))));
        int number = number(file, round);
        parts.add(MeetingLimit.of(file.state()).map(limit -> Texts.text("desk.round-of", number, limit.on(file.asOf())))
                .orElse(Texts.text("desk.round-number", number)));
        return String.join(" · ", parts);
    }

    /** The how-manieth meeting of the running consultation a round is that is not over. */
    private static int number(CaseFile file, int round) {
        return 1 + (int) file.state().meetings(Optional.empty(), file.asOf()).stream().map(Meetings::round)
                .filter(held -> held != round).distinct().count();
    }

    /** The consultation period that runs. */
    static Optional<Deadline> period(CaseFile file) {
        return file.deadlines().deadlines().stream()
                .filter(deadline -> deadline.period().id().equals("consultation-period"))
                .filter(deadline -> deadline.state() == State.RUNNING || deadline.state() == State.OVERDUE)
                .findFirst();
    }
}
