package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;
import org.huansun.casefile.MeetingLimit;
import org.huansun.casefile.Party;
import org.huansun.casefile.Signs.Held;
import org.huansun.casefile.Wording;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Foreseen;
import org.huansun.casefile.meeting.Foreseen.Supposed;
import org.huansun.casefile.meeting.ListedItem;
import org.huansun.casefile.meeting.MeetingBounds;
import org.huansun.casefile.meeting.Plan;
import org.huansun.casefile.meeting.Side;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.NextStepWording;
import org.huansun.casefile.next.NextSteps;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.meeting.EndingActions;
import org.huansun.ui.meeting.EndingModel;
import org.huansun.ui.meeting.Option;
import org.huansun.ui.meeting.Outcome;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;

/** Ends a meeting: the entries that say so, shown with what follows from them before they are recorded. */
final class EndingDesk implements EndingActions {

    private static final String AT = "at";
    private static final String OBLIGOR = "obligor";

    private final Bench bench;
    private final MeetingEntries entries;
    private final EndingModel model;
    private final Runnable ended;

    EndingDesk(Bench bench, MeetingEntries entries, EndingModel model, Runnable ended) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
        this.ended = ended;
        model.outcome().subscribe(chosen -> offerGrounds());
        model.nextPlace().set(entries.meeting().plan().flatMap(Plan::place).orElse(""));
        refresh();
    }

    private void refresh() {
        List<String> obligors = entries.obligors();
        model.open().setAll(obligors.size() > 1 ? entries.meeting().open(obligors) : List.of());
        model.ended().setAll(entries.meeting().endings().stream().flatMap(ending -> ending.obligor().stream()
                .map(obligor -> Texts.text("ending.with", obligor, Rounds.outcome(ending)))).toList());
    }

    /** Each with whether the file would bear it out once the outcome chosen is recorded; the one that was chosen stays so. */
    private void offerGrounds() {
        CaseOnDay state = model.outcome().get().map(chosen -> Foreseen.of(entries.file().facts(), bench.workspace().today(), entries.engine(),
                whom().map(who -> supposed(held(chosen, who))).toList()).after()).orElse(entries.file().state());
        String chosen = model.ground().get().value();
        List<Option> grounds = Stream.concat(Stream.of(Option.NONE), ListedItem.failureGrounds(state).stream().map(EndingDesk::option)).toList();
        model.grounds().setAll(grounds);
        model.ground().set(grounds.stream().filter(ground -> ground.value().equals(chosen)).findFirst().orElse(Option.NONE));
    }

    private static Option option(ListedItem ground) {
        String held = ground.held().map(sign -> sign == Held.HOLDS ? "ending.ground.holds" : "ending.ground.not").orElse("ending.ground.asks");
        return new Option(ground.item().id(), Texts.text("ending.ground", ground.item().id(), ground.item().text(), Texts.text(held)));
    }

    /** The entries of the outcome chosen, in their order; none while something is missing. */
    private List<Draft> drafts() {
        Optional<Outcome> chosen = model.outcome().get();
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>(whom().map(who -> held(chosen.get(), who)).toList());
        switch (chosen.get()) {
            case AGREED -> { }
            case DIVIDED -> nextOn().ifPresent(day -> drafts.add(next(day)));
            case WALKED_OUT, ABSENT, FAILED -> Optional.of(model.ground().get().value()).filter(ground -> !ground.isEmpty())
                    .ifPresent(ground -> whom().map(who -> failed(ground, who)).forEach(drafts::add));
        }
        return drafts;
    }

    /** With whom it ends this way: all at once; or, where it is over with some already, each of the others by name. */
    private Stream<Optional<String>> whom() {
        if (!model.with().get().isEmpty()) {
            return Stream.of(Optional.of(model.with().get()));
        }
        return entries.isWithAll() && entries.meeting().endings().isEmpty() ? Stream.of(Optional.empty())
                : entries.meeting().open(entries.obligors()).stream().map(Optional::of);
    }

    private Draft failed(String ground, Optional<String> obligor) {
        Map<String, Object> said = new LinkedHashMap<>(Map.of("situation", ground, "round", entries.round()));
        obligor.ifPresent(name -> said.put(OBLIGOR, name));
        return Draft.of(entries.file().id(), "consultation-failed", bench.workspace().today(), new Attributes(said));
    }

    private Draft held(Outcome outcome, Optional<String> obligor) {
        Map<String, Object> said = new LinkedHashMap<>();
        obligor.ifPresent(name -> said.put(OBLIGOR, name));
        said.put("outcome", (outcome == Outcome.FAILED ? Outcome.DIVIDED : outcome).id());
        String note = model.note().get().strip();
        if (!note.isEmpty()) {
            said.put("note", note);
        }
        return entries.draft("meeting-held", said);
    }

    private Draft next(LocalDate day) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("round", entries.round() + 1);
        said.put("place", model.nextPlace().get().strip());
        said.put("invited", invited());
        Optional.of(model.nextAt().get().strip().replace('：', ':')).filter(at -> !at.isEmpty()).ifPresent(at -> said.put(AT, at));
        Optional<String> earlier = planned().map(Entry::id);
        earlier.ifPresent(plan -> said.put("reason", Texts.text("ending.replanned", Rounds.words(entries.round()))));
        return new Draft(entries.file().id(), "meeting-planned", day, new Attributes(said), earlier);
    }

    /** The plan of the next meeting that one agreed on now replaces. */
    private Optional<Entry> planned() {
        return entries.file().live("meeting-planned").stream().filter(entry -> Rounds.of(entry) == entries.round() + 1)
                .reduce((one, next) -> next);
    }

    /** Those who were there, of the obligors those with whom it goes on; where nobody was recorded, the parties. */
    private String invited() {
        List<String> present = entries.meeting().present().stream()
                .filter(person -> person.side() != Side.OBLIGOR || goesOnWith(person.standsFor().orElse(person.name())))
                .map(Attendance::name).toList();
        return String.join("、", present.isEmpty() ? entries.file().parties().stream()
                .filter(party -> Side.ofRole(party.role()) != Side.OBLIGOR || goesOnWith(party.attributes().text("actsFor").orElse(party.name())))
                .map(Party::name).toList() : present);
    }

    private boolean goesOnWith(String obligor) {
        List<Optional<String>> whom = whom().toList();
        return whom.contains(Optional.empty()) || whom.contains(Optional.of(obligor)) || !entries.obligors().contains(obligor);
    }

    private Optional<LocalDate> nextOn() {
        try {
            return Optional.of(LocalDate.parse(model.nextOn().get()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private String obstacle() {
        if (entries.meeting().isOver(entries.obligors())) {
            return Texts.text("ending.recorded-already");
        }
        Optional<Outcome> chosen = model.outcome().get();
        if (chosen.isEmpty()) {
            return Texts.text("outcome.choose");
        }
        if (chosen.get() == Outcome.FAILED && model.ground().get().value().isEmpty()) {
            return Texts.text("ending.choose-ground");
        }
        if (chosen.get() == Outcome.DIVIDED && nextOn().isPresent()) {
            boolean past = nextOn().filter(day -> day.isBefore(bench.workspace().today())).isPresent();
            boolean odd = !model.nextAt().get().isBlank() && !model.nextAt().get().strip().replace('：', ':').matches("([01]?\\d|2[0-3]):[0-5]\\d");
            return past ? Texts.text("ending.next-past") : odd ? Texts.text("ending.next-odd-time")
                    : model.nextPlace().get().isBlank() ? Texts.text("ending.next-place") : "";
        }
        return "";
    }

    @Override
    public void weigh() {
        model.obstacle().set(obstacle());
        List<Draft> drafts = drafts();
        model.entries().setAll(drafts.stream().map(this::words).toList());
        if (drafts.isEmpty()) {
            model.consequences().clear();
            model.warnings().clear();
            return;
        }
        LocalDate today = bench.workspace().today();
        Foreseen foreseen = Foreseen.of(entries.file().facts(), today, entries.engine(), drafts.stream()
                .filter(draft -> !draft.type().equals("meeting-planned")).map(EndingDesk::supposed).toList());
        model.consequences().setAll(consequences(foreseen));
        List<Finding> against = new ArrayList<>(foreseen.findings());
        nextOn().filter(day -> drafts.size() > 1 && model.outcome().get().equals(Optional.of(Outcome.DIVIDED)))
                .ifPresent(day -> against.addAll(nextMeeting(drafts, day)));
        Wording wording = new Wording();
        model.warnings().setAll(against.stream().map(finding -> finding.article()
                .map(article -> Texts.text("desk.finding.article", wording.sentence(finding), article)).orElse(wording.sentence(finding))).toList());
        nextOn().filter(day -> !bench.workspace().law().calendar().isWorkingDay(day)).filter(day -> drafts.size() > 1)
                .ifPresent(day -> model.warnings().add(Texts.text("ending.rest-day", new DateWords(today).day(day))));
        model.bounds().set(bounds(foreseen));
    }

    private static Supposed supposed(Draft draft) {
        return new Supposed(draft.type(), draft.on(), draft.body());
    }

    /** What would be found if the next meeting were held on that day, after this one. */
    private List<Finding> nextMeeting(List<Draft> drafts, LocalDate day) {
        List<Supposed> supposed = new ArrayList<>(drafts.stream().filter(draft -> draft.type().equals("meeting-held")).map(EndingDesk::supposed).toList());
        Set<Finding> before = Set.copyOf(Foreseen.of(entries.file().facts(), bench.workspace().today(), entries.engine(), supposed).findings());
        supposed.add(Supposed.of("meeting-held", day, Map.of("round", entries.round() + 1)));
        return Foreseen.of(entries.file().facts(), bench.workspace().today(), entries.engine(), supposed).findings()
                .stream().filter(finding -> !before.contains(finding)).toList();
    }

    private String bounds(Foreseen foreseen) {
        MeetingBounds bounds = MeetingBounds.of(foreseen.after());
        DateWords dates = new DateWords(bench.workspace().today());
        List<String> parts = new ArrayList<>();
        bounds.interval().ifPresent(deadline -> parts.add(Texts.text("ending.bound", deadline.period().name(),
                deadline.due().map(dates::day).orElse("—"), deadline.period().article())));
        bounds.period().ifPresent(deadline -> parts.add(Texts.text("ending.bound", deadline.period().name(),
                deadline.due().map(dates::day).orElse("—"), deadline.period().article())));
        bounds.limit().ifPresent(limit -> parts.add(number(bounds.number(), limit, foreseen.after().day())));
        return String.join("；", parts);
    }

    private static String number(int number, MeetingLimit limit, LocalDate day) {
        return Texts.text("ending.number", number, limit.on(day), limit.figure().article());
    }

    private String words(Draft draft) {
        DateWords dates = new DateWords(bench.workspace().today());
        return switch (draft.type()) {
            case "meeting-held" -> Texts.text("ending.will-record.held", Rounds.words(entries.round()),
                    draft.body().text("outcome").flatMap(Outcome::of).map(Outcome::words).orElse("")) + with(draft);
            case "meeting-planned" -> Texts.text(planned().isPresent() ? "ending.will-record.replanned" : "ending.will-record.planned", dates.day(draft.on()), Rounds.words(entries.round() + 1),
                    draft.body().text("place").orElse(""));
            default -> Texts.text("ending.will-record.failed", model.ground().get().words()) + with(draft);
        };
    }

    private static String with(Draft draft) {
        return draft.body().text(OBLIGOR).map(name -> Texts.text("ending.will-record.with", name)).orElse("");
    }

    private List<String> consequences(Foreseen foreseen) {
        DateWords dates = new DateWords(bench.workspace().today());
        List<String> lines = new ArrayList<>();
        foreseen.changes().forEach(change -> {
            EffectRow row = RecordEffects.effect(change, dates);
            lines.add(Texts.text("ending.effect", row.name(), row.change().word(), row.after(), row.article()));
        });
        NextStepWording steps = new NextStepWording(bench.workspace().law().types());
        Set<String> before = NextSteps.of(entries.file().state()).stream().map(steps::sentence).collect(Collectors.toSet());
        NextSteps.of(foreseen.after()).stream().filter(step -> !(step instanceof NextStep.Dated))
                .filter(step -> !before.contains(steps.sentence(step)))
                .forEach(step -> lines.add(Texts.text("ending.step", steps.sentence(step), step.article())));
        Rounds.period(entries.file()).flatMap(period -> period.due())
                .filter(due -> foreseen.changes().stream().noneMatch(change -> change.after()
                        .filter(after -> after.period().id().equals("consultation-period")).isPresent()))
                .ifPresent(due -> lines.add(Texts.text("desk.meeting.period", dates.day(due))));
        return lines;
    }

    @Override
    public void finish() {
        entries.read();
        if (entries.meeting().isOver(entries.obligors())) { // somebody else recorded it since
            ended.run();
            return;
        }
        weigh();
        if (!model.obstacle().get().isEmpty() || !entries.record(drafts())) {
            return;
        }
        String words = model.outcome().get().map(Outcome::words).orElse("");
        if (!entries.meeting().isOver(entries.obligors())) {
            model.clear();
            refresh();
            weigh();
        }
        ended.run();
        bench.done(Texts.text("desk.meeting.ended", Rounds.words(entries.round()), words));
    }
}
