package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.Conflict;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.party.Authorisation;
import org.huansun.seed.Code;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.ProxyLine;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** 代理与回避: lawyers' papers as they stand on a day, and the conflicts that the file shows. */
final class PlanProxies {

    private final CaseFile file;
    private final EntryTypes types;
    private final int round;
    private final DateWords dates;

    PlanProxies(CaseFile file, EntryTypes types, int round, DateWords dates) {
        this.file = file;
        this.types = types;
        this.round = round;
        this.dates = dates;
    }

    List<ProxyLine> on(LocalDate day) {
        List<ProxyLine> lines = new ArrayList<>();
        for (Party party : file.parties()) {
            Authorisation.of(party).ifPresent(paper -> lines.add(line("lawyer-" + (lines.size() + 1), paper, day)));
        }
        Conflict.of(file.state(), file.parties(), Meetings.of(file.facts(), file.state().history(), round))
                .forEach(conflict -> lines.add(new ProxyLine("conflict-" + (lines.size() + 1), Tone.OVERDUE, Texts.text("plan.conflict"),
                        sentence(conflict), "")));
        return lines;
    }

    private ProxyLine line(String id, Authorisation paper, LocalDate day) {
        String words = paper.actsFor().map(client -> Texts.text("plan.lawyer.for", paper.lawyer(), client)).orElse(paper.lawyer());
        String authority = paper.authority().map(code -> shown("authority", code)).orElse(Texts.text("plan.lawyer.no-authority"));
        Authorisation.State state = paper.on(day);
        return new ProxyLine(id, tone(state), Texts.text("plan.lawyer." + Code.of(state)), words, authority + " · " + span(paper));
    }

    private String span(Authorisation paper) {
        Optional<String> from = paper.from().map(dates::day);
        Optional<String> until = paper.until().map(dates::day);
        return from.isEmpty() && until.isEmpty() ? Texts.text("plan.lawyer.no-days")
                : Texts.text("plan.lawyer.days", from.orElse("—"), until.orElse("—"));
    }

    private static Tone tone(Authorisation.State state) {
        return switch (state) {
            case UNDATED -> Tone.NEUTRAL;
            case NOT_YET, EXPIRED -> Tone.OVERDUE;
            case VALID -> Tone.MET;
            case ENDING -> Tone.NEAR;
        };
    }

    private String sentence(Conflict conflict) {
        List<String> details = conflict.kind() == Conflict.Kind.TWO_SIDES
                ? conflict.details().stream().map(role -> shown("role", role)).toList() : conflict.details();
        return Texts.text("plan.conflict." + Code.of(conflict.kind()), conflict.who(), String.join(Texts.text("parties.and"), details));
    }

    private String shown(String attribute, String value) {
        return types.find("party-added").flatMap(known -> known.attribute(attribute)).map(known -> known.shown(value)).orElse(value);
    }
}
