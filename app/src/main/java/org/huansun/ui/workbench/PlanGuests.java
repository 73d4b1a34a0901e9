package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Guest;
import org.huansun.casefile.meeting.Guests;
import org.huansun.rules.AttendanceRule;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.Strength;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.planning.GuestGroup;
import org.huansun.ui.planning.GuestLine;
import org.huansun.ui.planning.GuestLine.Way;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** 参会人员 of a round, in groups by the way in which they come. */
final class PlanGuests {

    private static final List<String> GROUPS = List.of("parties", "must", "may", "ask");

    private final List<Guest> guests;
    private final EntryTypes types;
    private final DateWords dates;

    PlanGuests(CaseFile file, EntryTypes types, int round, DateWords dates) {
        this.guests = Guests.of(file.state(), file.parties(), round);
        this.types = types;
        this.dates = dates;
    }

    List<GuestGroup> groups() {
        return GROUPS.stream().map(this::group).toList();
    }

    /** The names of those who come by themselves or were told, the two sides first. */
    static List<String> named(CaseFile file, int round) {
        return Guests.of(file.state(), file.parties(), round).stream().filter(guest -> guest.side().isParty() || guest.told().isPresent() || isOf("must", guest))
                .flatMap(guest -> guest.name().stream()).distinct().toList();
    }

    private GuestGroup group(String id) {
        List<GuestLine> lines = new ArrayList<>();
        for (Guest guest : guests) {
            if (isOf(id, guest)) {
                lines.add(line(id + "-" + (lines.size() + 1), guest, id.equals("ask") ? Way.ASKS : Way.INVITED));
            }
        }
        return new GuestGroup(id, Texts.text("plan.group." + id), Texts.text("plan.group-none." + id), lines);
    }

    private static boolean isOf(String group, Guest guest) {
        return group.equals(guest.rule().map(PlanGuests::group)
                .orElse(guest.side().isParty() ? "parties" : guest.asked().isPresent() ? "ask" : "may"));
    }

    private static String group(AttendanceRule rule) {
        return switch (rule.how()) {
            case APPLY -> "ask";
            case ATTEND, NOTIFY, INVITE, OBSERVE -> rule.strength() == Strength.MUST ? "must" : "may";
        };
    }

    private GuestLine line(String id, Guest guest, Way way) {
        String who = guest.rule().map(AttendanceRule::who)
                .orElseGet(() -> shown("party-added", "role", guest.side().code()));
        State state = state(guest, way);
        return new GuestLine(id, guest.rule().map(AttendanceRule::id).orElse(""), who, guest.name().orElse(""), state.tone(),
                Texts.text(state.key()), told(guest), guest.rule().map(AttendanceRule::article).orElse(""), way);
    }

    private record State(Tone tone, String key) {}

    private static State state(Guest guest, Way way) {
        if (guest.asked().isPresent()) {
            return guest.asked().get().admitted().map(yes -> yes ? new State(Tone.MET, "plan.guest.is-admitted")
                    : new State(Tone.NEUTRAL, "plan.guest.is-refused")).orElse(new State(Tone.NEAR, "plan.guest.is-undecided"));
        }
        if (guest.told().isPresent()) {
            return new State(Tone.MET, "plan.guest.is-told");
        }
        if (guest.isMissing()) {
            return new State(Tone.OVERDUE, "plan.guest.is-missing");
        }
        if (way == Way.ASKS) {
            return new State(Tone.NEUTRAL, "plan.guest.is-silent");
        }
        return guest.side().isParty() ? new State(Tone.NEAR, "plan.guest.is-untold") : new State(Tone.NEUTRAL, "plan.guest.is-open");
    }

    private String told(Guest guest) {
        Stream<Optional<String>> parts = Stream.of(guest.told().map(day -> Texts.text("plan.guest.told-on", dates.day(day))),
                guest.told().flatMap(day -> guest.answer()).map(answer -> shown("invitation-sent", "answer", answer)),
                guest.asked().map(request -> Texts.text("plan.guest.asked-on", dates.day(request.on()))));
        return String.join(" · ", parts.flatMap(Optional::stream).toList());
    }

    private String shown(String type, String attribute, String value) {
        return types.find(type).flatMap(known -> known.attribute(attribute)).map(known -> known.shown(value)).orElse(value);
    }
}
