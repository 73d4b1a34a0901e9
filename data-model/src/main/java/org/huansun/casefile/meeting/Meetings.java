package org.huansun.casefile.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huansun.casefile.Answer;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.meeting.Attendance.Movement;
import org.huansun.casefile.meeting.Attendance.Presence;

/** Reads the meetings of a case from its entries. */
public final class Meetings {

    static final String AT = "at";
    static final String NAME = "name";
    static final String REASON = "reason";

    private final List<Fact> recorded;
    private final History history;
    private final int round;

    private Meetings(List<Fact> recorded, History history, int round) {
        this.recorded = recorded;
        this.history = history;
        this.round = round;
    }

    /**
     * What counts of a round; an empty one where nothing was recorded.
     *
     * @param recorded all that was ever recorded of the case, in the order of recording
     * @param history what of it counts
     */
    public static Meeting of(List<Fact> recorded, History history, int round) {
        return new Meetings(recorded, history, round).read();
    }

    /** The round that an entry speaks of; 1 where it doesn't say. */
    public static int round(Fact fact) {
        return fact.attributes().count("round").orElse(1);
    }

    /** Whether an entry records something of a round itself: not its planning or who was told of it. */
    public static boolean isOf(Fact fact, int round) {
        return Clauses.ROUND_ENTRIES.contains(fact.type()) && round(fact) == round;
    }

    /** Whether entries of a type say what those present vouch for with their signatures. */
    public static boolean isVouchedFor(String type) {
        return MinutesReading.CONTENT.contains(type);
    }

    private Meeting read() {
        return new Meeting(round, last("meeting-planned", Plan::of), first("meeting-opened", Plan::of), attendance(), steps(),
                pauses(), statements(), new Clauses(history, round).read(),
                endings(), new MinutesReading(recorded, history, round).read(), afterwards());
    }

    private List<Fact> facts(String type) {
        return history.ofType(type).stream().filter(fact -> round(fact) == round).toList();
    }

    private <T> List<T> each(String type, Function<Fact, T> reading) {
        return facts(type).stream().map(reading).toList();
    }

    private <T> Optional<T> last(String type, Function<Fact, T> reading) {
        return facts(type).stream().reduce((one, next) -> next).map(reading);
    }

    private <T> Optional<T> first(String type, Function<Fact, T> reading) {
        return facts(type).stream().findFirst().map(reading);
    }

    private List<Attendance> attendance() {
        Map<String, Attendance> people = new LinkedHashMap<>();
        for (Fact fact : facts("attendance-recorded")) {
            Optional<Attendance> earlier = fact.attributes().text(NAME).map(people::get);
            Attendance said = attendance(fact, earlier.map(Attendance::side).orElse(Side.OBSERVER));
            people.merge(said.name(), said, Attendance::followedBy);
        }
        return new ArrayList<>(people.values());
    }

    /** @param side where nobody says on which side he sits */
    private Attendance attendance(Fact fact, Side side) {
        Attributes said = fact.attributes();
        Presence presence = said(said, "leaving") ? Presence.LEFT : said(said, "present") ? Presence.PRESENT : Presence.ABSENT;
        return new Attendance(said.text(NAME).orElse(""), said.text("capacity").orElse(""),
                said.text("side").flatMap(Side::of).orElse(side), said.text("for").map(whom -> history.nameNow(whom, fact.on())), said(said, "identityChecked"),
                said(said, "authorised"), List.of(new Movement(said.text(AT).orElse(""), presence)), said.text("refused"),
                said.text("conflict"));
    }

    static boolean said(Attributes attributes, String name) {
        return attributes.text(name).flatMap(Answer::of).equals(Optional.of(Answer.YES));
    }

    /** A step that was completed twice counts as it was completed last. */
    private List<StepTaken> steps() {
        Map<Integer, StepTaken> steps = new LinkedHashMap<>();
        for (Fact fact : facts("step-completed")) {
            Attributes said = fact.attributes();
            said.count("step").ifPresent(number -> steps.put(number, new StepTaken(number, said.text("title").orElse(""),
                    said.text("from"), said.text(AT), said.texts("checks"), said.texts("missing"), said.text(REASON))));
        }
        return steps.values().stream().sorted(Comparator.comparing(StepTaken::number)).toList();
    }

    private List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (Fact fact : history.facts()) {
            if (round(fact) == round && fact.type().equals("meeting-paused")) {
                pauses.add(new Pause(fact.attributes().text(AT), Optional.empty(), fact.attributes().text(REASON)));
            } else if (round(fact) == round && fact.type().equals("meeting-resumed") && !pauses.isEmpty()) {
                Pause open = pauses.removeLast();
                pauses.add(new Pause(open.from(), Optional.of(fact.attributes().text(AT).orElse("")), open.reason()));
            }
        }
        return pauses;
    }

    /** A corrected one stands where the one stood that it replaces: by the time of day, not by that of recording. */
    private List<Statement> statements() {
        return facts("statement-noted").stream()
                .sorted(Comparator.comparing(Fact::on).thenComparing(fact -> fact.attributes().text(AT).orElse("")))
                .map(Meetings::statement).toList();
    }

    private static Statement statement(Fact fact) {
        Attributes said = fact.attributes();
        return new Statement(fact.id(), said.count("step").orElse(0), said.text(AT), said.text("speaker").orElse(""),
                said.text("side").flatMap(Side::of), said.text("text").orElse(""),
                said.text("about").flatMap(code -> coded(Statement.About.values(), code, Statement.About::code)),
                said.text("position").flatMap(code -> coded(Statement.Position.values(), code, Statement.Position::code)));
    }

    private static <E> Optional<E> coded(E[] values, String code, Function<E, String> written) {
        for (E value : values) {
            if (written.apply(value).equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The last one of each obligor; one that concerns all ends it with each of them. */
    private List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        each("meeting-held", Meetings::ending).forEach(ending -> {
            endings.removeIf(earlier -> ending.obligor().isEmpty() || earlier.obligor().equals(ending.obligor()));
            endings.add(ending);
        });
        return endings;
    }

    private static Ending ending(Fact fact) {
        return new Ending(fact.id(), fact.on(), fact.attributes().text(AT), fact.obligor(),
                fact.attributes().text("outcome").flatMap(Ending.Outcome::of), fact.attributes().text("note"));
    }

    /** What replaces, withdraws or adds something of this round and was recorded after the sealing. */
    private List<String> afterwards() {
        Map<String, Fact> before = new LinkedHashMap<>();
        List<String> afterwards = new ArrayList<>();
        Optional<String> sealing = facts("minutes-sealed").stream().findFirst().map(Fact::id);
        for (Fact fact : recorded) {
            boolean isSealed = sealing.map(before::containsKey).orElse(false);
            if (isSealed && (fact.supersedes().map(before::get).filter(one -> isOf(one, round)).isPresent() || MinutesReading.isContent(fact, round))) {
                afterwards.add(fact.id());
            }
            before.put(fact.id(), fact);
        }
        return afterwards;
    }

    /** Money as entries write it, in yuan. */
    static Optional<BigDecimal> money(Attributes attributes, String name) {
        return attributes.text(name).filter(text -> text.matches("\\d{1,15}(\\.\\d{1,2})?")).map(BigDecimal::new);
    }
}
