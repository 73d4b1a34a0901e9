package org.huansun.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRule.Point;
import org.huansun.seed.Code;

/** Takes a pack apart into its rules, in the pack's order. */
public final class PackRules {

    private PackRules() {}

    /** All rules of a pack. */
    public static List<PackRule> of(RulePack pack) {
        List<PackRule> rules = new ArrayList<>();
        rules.add(standing(pack));
        rules.addAll(CountingRules.of(pack.counting()));
        pack.periods().forEach(period -> rules.add(PeriodPoints.rule(period)));
        pack.thresholds().forEach(threshold -> rules.add(threshold(threshold)));
        pack.lists().forEach(list -> rules.add(list(list)));
        rules.addAll(script(pack));
        pack.attendance().forEach(rule -> rules.add(attendance(rule)));
        pack.duties().forEach(duty -> rules.add(duty(duty)));
        pack.clueRegister().ifPresent(register -> rules.add(clueRegister(register)));
        pack.documents().forEach(document -> rules.add(document(document)));
        pack.nextSteps().forEach(step -> rules.add(NextStepPoints.rule(step)));
        pack.openPoints().forEach(point -> rules.add(openPoint(point)));
        pack.borrows().forEach(borrowed -> rules.add(borrowed(borrowed)));
        return List.copyOf(rules);
    }

    static Point point(Feature feature, PackValue value) {
        return new Point(feature, value);
    }

    static Point term(Feature feature, Enum<?> term) {
        return point(feature, new PackValue.Term(Code.of(term)));
    }

    private static Point words(Feature feature, String words) {
        return point(feature, new PackValue.Words(words));
    }

    private static PackRule standing(RulePack pack) {
        Standing standing = pack.standing();
        List<Point> points = new ArrayList<>(List.of(
                term(Feature.STATUS, standing.status()),
                pack.number().map(number -> words(Feature.NUMBER, number))
                        .orElse(point(Feature.NUMBER, new PackValue.Term(StandingReader.UNKNOWN))),
                point(Feature.ISSUED, new PackValue.Day(standing.issued())),
                point(Feature.EFFECTIVE, new PackValue.Day(standing.effective()))));
        standing.repealed().ifPresent(day -> points.add(point(Feature.REPEALED, new PackValue.Day(Optional.of(day)))));
        standing.repealedBy().ifPresent(by -> points.add(words(Feature.REPEALED_BY, by)));
        return new PackRule(Kind.STANDING, "standing", "", standing.article(), points, Optional.of(standing.note()));
    }

    private static PackRule threshold(Threshold item) {
        List<Point> points = new ArrayList<>(List.of(
                words(Feature.NAME, item.name()),
                point(Feature.VALUE, new PackValue.Figure(item.compare(), item.value(), item.unit()))));
        points.add(term(Feature.STRENGTH, item.strength()));
        item.measure().ifPresent(measure -> points.add(term(Feature.MEASURE, measure)));
        item.excludes().forEach(excluded -> points.add(words(Feature.EXCLUDES, excluded)));
        item.raisedBy().ifPresent(by -> points.add(point(Feature.RAISED_BY, PeriodPoints.entries(List.of(by)))));
        return new PackRule(Kind.THRESHOLDS, item.id(), item.name(), Optional.of(item.article()), points, item.note());
    }

    private static PackRule list(RuleList list) {
        List<Point> points = new ArrayList<>();
        if (list.strength() != Strength.MUST) { // the usual, which a list needn't say
            points.add(term(Feature.STRENGTH, list.strength()));
        }
        if (!list.before().isEmpty()) {
            points.add(point(Feature.BEFORE, PeriodPoints.entries(list.before())));
        }
        list.items().forEach(item -> points.add(point(Feature.ITEM, new PackValue.Item(item.id(), item.text()))));
        return new PackRule(Kind.LISTS, list.id(), list.name(), Optional.of(list.article()), points, list.note());
    }

    /** The order of a meeting as a whole, then each of its steps. */
    private static List<PackRule> script(RulePack pack) {
        Stream<PackRule> whole = pack.script().stream().map(script -> new PackRule(Kind.SCRIPT, "script", "",
                Optional.of(script.article()), List.of(point(Feature.STEPS, new PackValue.Count(script.steps().size()))),
                Optional.empty()));
        Stream<PackRule> model = pack.recommendedScript().stream().map(recommended -> new PackRule(Kind.SCRIPT, "script", "",
                Optional.empty(), List.of(words(Feature.MODEL, recommended.from())), Optional.of(recommended.note())));
        Stream<PackRule> steps = pack.script().stream().flatMap(script -> script.steps().stream()).map(PackRules::step);
        return Stream.of(whole, model, steps).flatMap(rules -> rules).toList();
    }

    private static PackRule step(MeetingScript.Step step) {
        List<Point> points = List.of(words(Feature.NAME, step.title()), term(Feature.SPEAKER, step.speaker()));
        return new PackRule(Kind.SCRIPT, "step-" + step.number(), step.title(), Optional.of(step.article()), points, step.note());
    }

    private static PackRule attendance(AttendanceRule rule) {
        List<Point> points = List.of(words(Feature.NAME, rule.who()), term(Feature.STRENGTH, rule.strength()),
                term(Feature.WAY, rule.how()));
        return new PackRule(Kind.ATTENDANCE, rule.id(), rule.who(), Optional.of(rule.article()), points, rule.note());
    }

    private static PackRule duty(Duty duty) {
        List<Point> points = List.of(term(Feature.RHYTHM, duty.every()), point(Feature.DUE, new PackValue.Term(duty.due())),
                words(Feature.TEXT, duty.text()));
        return new PackRule(Kind.DUTIES, duty.id(), duty.name(), Optional.of(duty.article()), points, duty.note());
    }

    private static PackRule clueRegister(ClueRegister register) {
        List<Point> points = new ArrayList<>(List.of(words(Feature.NAME, register.name())));
        register.to().ifPresent(to -> points.add(words(Feature.TEXT, to)));
        register.columns().forEach(column ->
                points.add(point(Feature.ITEM, new PackValue.Item(String.valueOf(register.columns().indexOf(column) + 1), column.head()))));
        register.exclusions().forEach(exclusion -> points.add(words(Feature.EXCLUDES, exclusion.text())));
        return new PackRule(Kind.DUTIES, "clue-register", register.name(), Optional.of(register.article()), points, register.note());
    }

    private static PackRule document(RequiredDocument document) {
        List<Point> points = List.of(words(Feature.NAME, document.name()), term(Feature.STRENGTH, document.strength()),
                point(Feature.MOMENT, PeriodPoints.entries(List.of(document.moment()))));
        return new PackRule(Kind.DOCUMENTS, document.id(), document.name(), Optional.of(document.article()), points,
                document.note());
    }

    private static PackRule openPoint(OpenPoint open) {
        List<Point> points = List.of(term(Feature.OPENNESS, open.kind()), words(Feature.TEXT, open.text()),
                words(Feature.READING, open.reading()), words(Feature.SOURCE, open.source()));
        return new PackRule(Kind.OPEN_POINTS, open.id(), open.text(), Optional.of(open.article()), points, Optional.empty());
    }

    /** Its article is the other pack's, so none of this pack's. */
    private static PackRule borrowed(Borrowed borrowed) {
        List<Point> points = List.of(words(Feature.FROM, borrowed.from()), words(Feature.BASIS, borrowed.article()));
        return new PackRule(Kind.BORROWS, borrowed.what(), borrowed.what(), Optional.empty(), points, borrowed.note());
    }
}
