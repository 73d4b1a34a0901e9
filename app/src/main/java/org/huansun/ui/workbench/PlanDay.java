package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Wording;
import org.huansun.casefile.meeting.Foreseen;
import org.huansun.casefile.meeting.MeetingBounds;
import org.huansun.rules.LawBook;
import org.huansun.time.DayKind;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.cases.FindingRow;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.ProxyLine;
import org.huansun.ui.planning.Warning;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/**
 * What a day would be for a meeting.
 *
 * @param words the day itself: weekday, working day or not, days left to the last one
 * @param warnings what stands against it, the gravest first
 * @param proxies lawyers' papers as they stand on it
 */
record PlanDay(String words, List<Warning> warnings, List<ProxyLine> proxies) {

    /** Without a day, papers are held against the as-of day. */
    static PlanDay of(CaseFile file, LawBook law, int round, Optional<LocalDate> day, DateWords dates) {
        List<ProxyLine> proxies = new PlanProxies(file, law.types(), round, dates).on(day.orElse(file.asOf()));
        return day.map(on -> new PlanDay(words(file, law.calendar(), on, dates), warnings(file, law, round, on), proxies))
                .orElseGet(() -> new PlanDay("", List.of(), proxies));
    }

    private static String words(CaseFile file, WorkCalendar calendar, LocalDate on, DateWords dates) {
        String day = dates.whole(on) + " · " + Texts.text(calendar.isWorkingDay(on) ? "desk.working-day" : "desk.day-off");
        String sure = calendar.isSure(on) ? day : Texts.text("plan.day.unsure", day);
        return MeetingBounds.of(file.state()).latest().filter(last -> !on.isAfter(last))
                .map(last -> Texts.text("plan.day.latest", sure, dates.day(last))).orElse(sure);
    }

    private static List<Warning> warnings(CaseFile file, LawBook law, int round, LocalDate on) {
        DeadlineEngine engine = new DeadlineEngine(file.choice().pack(), law.calendar());
        Wording wording = new Wording();
        List<Warning> warnings = new ArrayList<>();
        Foreseen.meeting(file.facts(), file.asOf(), engine, round, on).findings().stream()
                .sorted(java.util.Comparator.comparing(Finding::weight)).forEach(finding -> {
                    FindingRow.Weight weight = FindingRows.weight(finding.weight());
                    warnings.add(new Warning(weight.tone(), weight.word(), wording.sentence(finding), finding.article().orElse("")));
                });
        dayOff(law.calendar(), on).ifPresent(words -> warnings.add(new Warning(Tone.NEAR, Texts.text("desk.day-off"), words, "")));
        return warnings;
    }

    private static Optional<String> dayOff(WorkCalendar calendar, LocalDate on) {
        DayKind kind = calendar.kindOf(on);
        return switch (kind) {
            case WORKING, MAKE_UP -> Optional.empty();
            case WEEKEND -> Optional.of(Texts.text("plan.day.weekend", on, DateWords.weekday(on)));
            case HOLIDAY -> Optional.of(Texts.text("plan.day.holiday", on, calendar.nameOf(on).orElse(DateWords.weekday(on))));
        };
    }
}
