package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.handling.CaseLink;
import org.huansun.casefile.handling.Handover;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.casefile.handling.Responsibility;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.rules.LawBook;
import org.huansun.ui.handling.Charge;
import org.huansun.ui.handling.LinkLine;
import org.huansun.ui.handling.OwnDay;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** Who works on a case, its own days and what it hangs together with, as the tab of 承办 shows them. */
final class HandlingLines {

    private final LawBook law;
    private final CaseFile file;
    private final DateWords dates;

    HandlingLines(LawBook law, CaseFile file, DateWords dates) {
        this.law = law;
        this.file = file;
        this.dates = dates;
    }

    /** @param here who records on this laptop */
    Charge charge(String here) {
        Responsibility responsibility = file.responsibility();
        String person = responsibility.person().filter(name -> !name.isBlank()).orElseGet(() -> file.entries().getFirst().author());
        List<String> earlier = responsibility.handovers().stream().filter(handover -> handover.state() != Handover.State.PENDING)
                .map(this::answered).toList().reversed();
        return new Charge(person, String.join(Texts.text("parties.and"), responsibility.with()),
                responsibility.pending().map(handover -> pending(handover, here)), earlier);
    }

    private Charge.Pending pending(Handover handover, String here) {
        return new Charge.Pending(Texts.text("handling.from-to", handover.from(), handover.to(), dates.day(handover.on())),
                handover.reason().orElse(""), handover.deadlines(),
                handover.waitsFor(here) ? "" : Texts.text("handling.not-yours", handover.to(), here));
    }

    private String answered(Handover handover) {
        String words = Texts.text("handling.from-to", handover.from(), handover.to(), dates.day(handover.on()));
        return switch (handover.state()) {
            case ACKNOWLEDGED -> Texts.text("handling.acknowledged", words, dates.day(handover.answeredOn()));
            case DECLINED -> Texts.text("handling.declined", words, dates.day(handover.answeredOn()), handover.declinedBecause().orElse("—"));
            case PENDING, REPLACED -> Texts.text("handling.replaced", words);
        };
    }

    List<OwnDay> days() {
        return OwnDeadlines.of(file.state()).stream().sorted(Comparator.comparing((OwnDeadline own) -> !own.state().isOpen()))
                .map(this::day).toList();
    }

    private OwnDay day(OwnDeadline own) {
        Optional<Long> left = left(own);
        List<String> more = new ArrayList<>(own.obligor().stream().toList());
        own.basis().ifPresent(more::add);
        own.metOn().ifPresent(day -> more.add(Texts.text("handling.own.done", dates.day(day))));
        return new OwnDay(own.id(), StateWords.of(own.state(), left, false), kind(own.kind()), RunningDeadlines.title(own),
                dates.day(own.due()) + own.at().map(at -> " " + at).orElse(""), StateWords.left(own.state(), left),
                String.join(" · ", more), deed(own));
    }

    private Optional<Long> left(OwnDeadline own) {
        return own.state() == State.RUNNING || own.state() == State.OVERDUE
                ? Optional.of(law.calendar().workingDaysBetween(file.asOf(), own.due())) : Optional.empty();
    }

    private String kind(OwnDeadline.Kind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return law.types().find("own-deadline-set").flatMap(type -> type.attribute("kind")).map(attribute -> attribute.shown(code)).orElse(code);
    }

    private OwnDay.Deed deed(OwnDeadline own) {
        if (!own.state().isOpen()) {
            return OwnDay.Deed.NONE;
        }
        boolean set = file.live("own-deadline-set").stream().anyMatch(entry -> entry.id().equals(own.id()));
        return set ? OwnDay.Deed.FINISH_OR_DROP : OwnDay.Deed.PAY;
    }

    /** Whose instalment it is. */
    static Optional<String> obligorOf(CaseFile file, String ownId) {
        return OwnDeadlines.of(file.state()).stream().filter(own -> own.id().equals(ownId)).findFirst().flatMap(OwnDeadline::obligor);
    }

    List<LinkLine> links() {
        List<LinkLine> lines = new ArrayList<>(CaseLink.of(file.state().history()).stream().map(this::link).toList());
        file.state().history().ofType("case-transferred").forEach(fact -> lines.add(new LinkLine("", Texts.text("handling.link.transferred"),
                fact.attributes().text("to").orElse("—"), more(dates.day(fact.on()), fact.attributes().text("reason")))));
        return lines;
    }

    private LinkLine link(CaseLink link) {
        String way = switch (link.way()) {
            case JOINED_INTO -> Texts.text("handling.link.joined-into");
            case JOINED_FROM -> Texts.text("handling.link.joined-from");
            case SPLIT_INTO -> Texts.text("handling.link.split-into");
            case SPLIT_FROM -> Texts.text("handling.link.split-from");
        };
        return new LinkLine(link.caseId(), way, link.name(), more(dates.day(link.on()), link.reason()));
    }

    private static String more(String day, Optional<String> reason) {
        return reason.map(words -> day + " · " + words).orElse(day);
    }
}
