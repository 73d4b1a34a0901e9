package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.MonthEnd;
import org.huansun.rules.Period.Suspension;
import org.huansun.rules.RulePack;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/**
 * The rules of counting read word by word and walked day by day: slow, and written apart from the engine, of whose code
 * it uses none but the facts and the pack. Gives the lines that {@link DeadlineLine} writes, without findings.
 */
final class LiteralReckoning {

    private static final List<String> ENDS = List.of("claim-terminated", "filing-declined");

    private final RulePack pack;
    private final WorkCalendar days;
    private final LocalDate asOf;
    private final List<Fact> seen;
    private final Set<String> obligors = new HashSet<>();

    private LiteralReckoning(RulePack pack, WorkCalendar days, List<Fact> recorded, LocalDate asOf) {
        this.pack = pack;
        this.days = days;
        this.asOf = asOf;
        this.seen = recorded.stream()
                .filter(fact -> !fact.on().isAfter(asOf) && !fact.type().equals("entry-superseded"))
                .filter(fact -> counts(fact, recorded))
                .sorted(Comparator.comparing(Fact::on)).toList();
        seen.stream().filter(fact -> fact.type().equals("party-added")
                && fact.attributes().text("role").equals(Optional.of("obligor")))
                .forEach(fact -> fact.attributes().text("name").ifPresent(obligors::add));
    }

    static List<String> lines(RulePack pack, WorkCalendar days, List<Fact> recorded, LocalDate asOf) {
        LiteralReckoning reckoning = new LiteralReckoning(pack, days, recorded, asOf);
        return pack.periods().stream().flatMap(period -> reckoning.linesOf(period).stream()).toList();
    }

    /**
     * Rule 12: nobody has replaced it, and nobody whose withdrawal counts has withdrawn it. Only earlier ids are
     * named.
     */
    private static boolean counts(Fact fact, List<Fact> recorded) {
        return recorded.stream().noneMatch(by -> names(by, fact) && holds(by, recorded));
    }

    private static boolean holds(Fact by, List<Fact> recorded) {
        boolean replaced = recorded.stream()
                .anyMatch(next -> names(next, by) && !next.type().equals("entry-superseded") && holds(next, recorded));
        return replaced || counts(by, recorded);
    }

    private static boolean names(Fact by, Fact fact) {
        return by.supersedes().equals(Optional.of(fact.id()));
    }

    private List<String> linesOf(Period period) {
        List<String> lines = new ArrayList<>();
        for (Fact trigger : seen) {
            if (opens(period, trigger)) {
                Optional<Length> length = length(period, trigger);
                if (length.isPresent()) {
                    lines.add(line(period, trigger, length.get(), lines.size() + 1));
                }
            }
        }
        return lines;
    }

    private boolean opens(Period period, Fact fact) {
        boolean first = is(fact, period.trigger());
        boolean again = period.repeats().isPresent() && fact.type().equals(period.repeats().get().with())
                && before(fact).stream().anyMatch(earlier -> is(earlier, period.trigger()));
        if (!first && !again) {
            return false;
        }
        boolean afterTheEnd = claimEnd(fact.obligor()).map(fact.on()::isAfter).orElse(false);
        boolean afterTheClosing = period.repeats().isPresent()
                && done(fact.obligor(), List.of(period.repeats().get().until()), LocalDate.MIN)
                        .map(closing -> fact.on().isAfter(closing.on())).orElse(false);
        boolean lacks = period.requires().isPresent()
                && seen.stream().noneMatch(needed -> is(needed, period.requires().get()) && !needed.on()
                    .isAfter(fact.on()));
        return !afterTheEnd && !afterTheClosing && !lacks;
    }

    private Optional<Length> length(Period period, Fact trigger) {
        if (period.setBy().isEmpty()) {
            return period.length();
        }
        Fact setter = is(trigger, period.trigger()) ? trigger
                : before(trigger).stream().filter(fact -> is(fact, period.trigger())).reduce((one, next) -> next)
                    .orElseThrow();
        Object amount = setter.attributes().values().get(period.setBy().get().amount());
        Object unit = setter.attributes().values().getOrDefault(period.setBy().get().unit(), "natural-day");
        if (amount == null || !amount.toString().matches("[1-9][0-9]{0,4}")) {
            return period.length();
        }
        int number = Integer.parseInt(amount.toString());
        return switch (unit.toString()) {
            case "natural-day" -> Optional.of(new Length(number, DayUnit.NATURAL_DAY, MonthEnd.CORRESPONDING_DAY));
            case "working-day" -> Optional.of(new Length(number, DayUnit.WORKING_DAY, MonthEnd.CORRESPONDING_DAY));
            case "month" -> Optional.of(new Length(number, DayUnit.MONTH, MonthEnd.CORRESPONDING_DAY));
            default -> period.length();
        };
    }

    private String line(Period period, Fact trigger, Length base, int occurrence) {
        LocalDate horizon = claimEnd(trigger.obligor()).orElse(asOf);
        Map<LocalDate, LocalDate> gaps = gaps(period.suspendedBy(), trigger.obligor(), horizon);
        Optional<Fact> met = met(period, trigger, horizon);
        DayWalk walk = DayWalk.from(trigger.on(), base, gaps, days);
        Length length = base;
        if (period.extension().isPresent() && length.equals(period.length().orElse(null)) && !isSet(period, trigger)
                && seen.stream().anyMatch(fact -> !namesAnother(fact, trigger) && extendsIt(period, fact, trigger,
                    horizon, met, walk.due()))) {
            length = new Length(base.amount() + period.extension().get().amount(), base.unit(), base.monthEnd());
        }
        DayWalk last = DayWalk.from(trigger.on(), length, gaps, days);
        String state = state(period, trigger, horizon, met, last.due());

        List<String> words = new ArrayList<>(List.of("is", period.id(), String.valueOf(occurrence), state));
        last.nominal().ifPresent(day -> words.add("nominal=" + day));
        last.due().ifPresent(day -> words.add("due=" + day));
        last.nominal().ifPresent(day -> words.add("safe=" + DayWalk.back(day, days)));
        readings(period, trigger, length, horizon, last.due(), words);
        if (state.equals("suspended")) {
            Map<LocalDate, LocalDate> closed = new LinkedHashMap<>();
            gaps.forEach((first, end) -> closed.put(first, end.equals(LocalDate.MAX) ? asOf : end));
            words.add("resumed=" + DayWalk.from(trigger.on(), length, closed, days).due().orElseThrow());
        }
        trigger.obligor().ifPresent(name -> words.add("obligor=" + name));
        if (state.startsWith("met")) {
            words.add("met=" + met.orElseThrow().on());
        }
        if (state.equals("running") || state.equals("overdue")) {
            words.add("left=" + DayWalk.left(asOf, last.due().orElseThrow(), day -> true) + "/"
                    + DayWalk.left(asOf, last.due().get(), days::isWorkingDay));
        }
        if (last.provisional()) {
            words.add("provisional");
        }
        return String.join(" ", words);
    }

    private void readings(Period period, Fact trigger, Length length, LocalDate horizon, Optional<LocalDate> due,
            List<String> words) {
        List<LocalDate> others = new ArrayList<>();
        for (Period.OtherReading reading : period.otherReadings()) {
            Optional<LocalDate> start = reading.start().isEmpty() ? Optional.of(trigger.on())
                    : done(trigger.obligor(), List.of(reading.start().get().type()), trigger.on())
                            .map(Fact::on).filter(day -> !day.isAfter(horizon));
            Length other = new Length(length.amount(), length.unit(), reading.monthEnd().orElse(length.monthEnd()));
            Map<LocalDate, LocalDate> gaps = gaps(reading.suspendedBy(), trigger.obligor(), horizon);
            start.flatMap(day -> DayWalk.from(day, other, gaps, days).due()).ifPresent(others::add);
        }
        others.stream().filter(day -> due.isPresent() && day.isBefore(due.get())).min(Comparator.naturalOrder())
                .ifPresent(day -> words.add("earliest=" + day));
        others.stream().filter(day -> due.isPresent() && day.isAfter(due.get())).max(Comparator.naturalOrder())
                .ifPresent(day -> words.add("latest=" + day));
    }

    private static boolean isSet(Period period, Fact trigger) {
        return period.setBy().map(by -> trigger.attributes().values().get(by.amount()))
                .map(amount -> amount.toString().matches("[1-9][0-9]{0,4}")
                        && List.of("natural-day", "working-day", "month").contains(
                                trigger.attributes().values().getOrDefault(period.setBy().get().unit(), "natural-day")))
                .orElse(false);
    }

    /** Rule 6: dated on or before the due that it extends. */
    private static boolean extendsIt(Period period, Fact fact, Fact trigger, LocalDate horizon, Optional<Fact> met,
            Optional<LocalDate> due) {
        return fact.type().equals(period.extension().orElseThrow().by())
                && !fact.on().isBefore(trigger.on()) && !fact.on().isAfter(horizon)
                && (trigger.obligor().isEmpty() || fact.standsFor(trigger.obligor()))
                && due.map(day -> !fact.on().isAfter(day)).orElse(true);
    }

    /** Rule 10. */
    private Optional<Fact> met(Period period, Fact trigger, LocalDate horizon) {
        List<Fact> after = seen.stream()
                .filter(fact -> fact != trigger && !fact.on().isBefore(trigger.on()) && !fact.on().isAfter(horizon))
                .filter(fact -> !period.metBy().contains(trigger.type()) || seen.indexOf(fact) > seen.indexOf(trigger))
                .filter(fact -> !namesAnother(fact, trigger))
                .toList();
        return done(after, trigger.obligor(), period.metBy());
    }

    private boolean namesAnother(Fact fact, Fact trigger) {
        Object of = fact.attributes().values().get("of");
        return of != null && !of.equals(trigger.id())
                && seen.stream().anyMatch(other -> other.id().equals(of) && other.type().equals(trigger.type()));
    }

    private String state(Period period, Fact trigger, LocalDate horizon, Optional<Fact> met, Optional<LocalDate> due) {
        List<LocalDate> stops = new ArrayList<>();
        claimEnd(trigger.obligor()).ifPresent(stops::add);
        period.repeats().flatMap(repeats -> done(trigger.obligor(), List.of(repeats.until()), trigger.on()))
                .ifPresent(closing -> stops.add(closing.on()));
        if (!period.cancelledBy().isEmpty()) {
            List<String> ends = new ArrayList<>(period.metBy());
            ends.addAll(period.cancelledBy());
            Optional.ofNullable(pairs(trigger.type(), ends, horizon).get(trigger))
                    .filter(end -> period.cancelledBy().contains(end.type())).ifPresent(end -> stops.add(end.on()));
        }
        Optional<LocalDate> stop = stops.stream().min(Comparator.naturalOrder());
        boolean metInTime = met.isPresent() && stop.map(day -> !met.get().on().isAfter(day)).orElse(true);
        boolean overdueThen = stop.isPresent() && due.isPresent() && due.get().isBefore(stop.get());
        if (stop.isPresent() && !metInTime && !overdueThen) {
            return "cancelled";
        }
        if (met.isPresent()) {
            return due.isPresent() && met.get().on().isAfter(due.get()) ? "met-late" : "met";
        }
        return due.isEmpty() ? "suspended" : asOf.isAfter(due.get()) ? "overdue" : "running";
    }

    private Optional<LocalDate> claimEnd(Optional<String> obligor) {
        return done(obligor, ENDS, LocalDate.MIN).map(Fact::on);
    }

    private Optional<Fact> done(Optional<String> obligor, List<String> types, LocalDate from) {
        return done(seen.stream().filter(fact -> !fact.on().isBefore(from)).toList(), obligor, types);
    }

    /**
     * What names none stands for all; what stands for all is done by one that names none, or by one of each obligor.
     */
    private Optional<Fact> done(List<Fact> facts, Optional<String> obligor, List<String> types) {
        Set<String> by = new HashSet<>();
        for (Fact fact : facts) {
            if (types.contains(fact.type())) {
                fact.obligor().ifPresent(by::add);
                boolean all = !obligors.isEmpty() && by.containsAll(obligors);
                if (fact.obligor().isEmpty() || fact.obligor().equals(obligor) || obligor.isEmpty() && all) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    /** Rule 5: a report ends the earliest commission still open, unless it names another. */
    private Map<Fact, Fact> pairs(String from, List<String> to, LocalDate horizon) {
        List<Fact> commissions = seen.stream().filter(fact -> fact.type().equals(from) && !fact.on().isAfter(horizon))
                .toList();
        Map<Fact, Fact> pairs = new LinkedHashMap<>();
        for (Fact report : seen) {
            if (!to.contains(report.type()) || report.on().isAfter(horizon)) {
                continue;
            }
            List<Fact> made = commissions.stream().filter(commission -> !commission.on().isAfter(report.on())).toList();
            Object of = report.attributes().values().get("of");
            boolean known = made.stream().anyMatch(commission -> commission.id().equals(of));
            made.stream().filter(commission -> !pairs.containsKey(commission))
                    .filter(commission -> known ? commission.id().equals(of)
                            : report.obligor().isEmpty() || commission.standsFor(report.obligor()))
                    .findFirst().ifPresent(commission -> pairs.put(commission, report));
        }
        return pairs;
    }

    /** First and last day passed over; the greatest day there is while the report is out. */
    private Map<LocalDate, LocalDate> gaps(Optional<Suspension> rule, Optional<String> obligor, LocalDate horizon) {
        Map<LocalDate, LocalDate> gaps = new LinkedHashMap<>();
        if (rule.isEmpty()) {
            return gaps;
        }
        List<String> to = new ArrayList<>(List.of(rule.get().to()));
        rule.get().withdrawnBy().ifPresent(to::add);
        Map<Fact, Fact> pairs = pairs(rule.get().from(), to, horizon);
        for (Fact commission : seen) {
            if (commission.type().equals(rule.get().from()) && !commission.on().isAfter(horizon)
                    && (obligor.isEmpty() || commission.standsFor(obligor))) {
                LocalDate end = Optional.ofNullable(pairs.get(commission)).map(Fact::on).orElse(LocalDate.MAX);
                gaps.merge(commission.on().plusDays(1), end, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return gaps;
    }

    private List<Fact> before(Fact fact) {
        return seen.subList(0, seen.indexOf(fact));
    }

    private static boolean is(Fact fact, EntryPattern pattern) {
        return fact.type().equals(pattern.type()) && pattern.where().entrySet().stream()
                .allMatch(wanted -> wanted.getValue().equals(fact.attributes().values().get(wanted.getKey())));
    }
}
