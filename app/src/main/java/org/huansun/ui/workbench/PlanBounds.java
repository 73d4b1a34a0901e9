package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.MeetingLimit;
import org.huansun.casefile.meeting.Guests;
import org.huansun.casefile.meeting.MeetingBounds;
import org.huansun.seed.Code;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.BoundLine;
import org.huansun.ui.text.Texts;

/** 时间与次数 of the next meeting of a case, in lines. */
final class PlanBounds {

    private final CaseOnDay state;
    private final DateWords dates;

    PlanBounds(CaseOnDay state, DateWords dates) {
        this.state = state;
        this.dates = dates;
    }

    List<BoundLine> lines() {
        MeetingBounds bounds = MeetingBounds.of(state);
        List<BoundLine> lines = new ArrayList<>();
        lines.add(Guests.noticeServed(state)
                .map(day -> new BoundLine("notice", Tone.MET, Texts.text("plan.bound.notice"), Texts.text("plan.bound.notice.on", dates.day(day)), ""))
                .orElseGet(() -> new BoundLine("notice", Tone.NEAR, Texts.text("plan.bound.notice"), Texts.text("plan.bound.notice.none"), "")));
        bounds.period().ifPresent(deadline -> lines.add(line("period", deadline)));
        bounds.interval().ifPresent(deadline -> lines.add(line("interval", deadline)));
        lines.add(bounds.limit().map(limit -> number(bounds.number(), limit)).orElseGet(() -> new BoundLine("number", Tone.NEUTRAL,
                Texts.text("plan.bound.number"), Texts.text("plan.bound.number.no-limit", bounds.number()), "")));
        return lines;
    }

    private BoundLine line(String id, Deadline deadline) {
        String words = deadline.due().map(due -> Texts.text("plan.bound.due", deadline.period().name(), dates.day(due), left(deadline)))
                .orElseGet(() -> Texts.text("plan.bound.suspended", deadline.period().name()));
        String safe = deadline.safeBy().filter(day -> !deadline.due().equals(Optional.of(day)))
                .map(day -> Texts.text("plan.bound.safe", words, dates.day(day))).orElse(words);
        String strength = Texts.text("strength." + Code.of(deadline.period().strength()));
        return new BoundLine(id, StateWords.of(deadline).tone(), StateWords.of(deadline).word(), Texts.text("plan.bound.strength", safe, strength),
                deadline.period().article());
    }

    private static String left(Deadline deadline) {
        long days = deadline.daysLeft().orElse(0L);
        return Texts.text(days < 0 ? "plan.bound.over" : "plan.bound.left", Math.abs(days), StateWords.left(deadline.state(), deadline.workingDaysLeft()));
    }

    private BoundLine number(int number, MeetingLimit limit) {
        int most = limit.on(state.day());
        boolean admitted = limit.admits(number, state.day());
        String strength = Texts.text("strength." + Code.of(limit.figure().strength()));
        String words = Texts.text("plan.bound.number.of", number, strength, most);
        String more = Texts.text(most > limit.figure().value() ? "plan.bound.number.raised"
                : limit.raisable() ? "plan.bound.number.raisable" : "plan.bound.number.fixed", most - limit.figure().value());
        return new BoundLine("number", admitted ? Tone.MET : Tone.OVERDUE, Texts.text(admitted ? "plan.bound.number" : "plan.bound.number.beyond"),
                words + more, limit.figure().article());
    }
}
