package org.huansun.casefile.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Superseded;
import org.huansun.casefile.change.Objection.Reason;
import org.huansun.rules.Period;
import org.huansun.rules.RulePack;

/** The facts of a case with some that are only supposed. */
final class SupposedCase {

    private static final String PREFIX = "supposed-";
    private static final int YEARS_AHEAD = 5;
    private static final Map<String, Reason> REFUSALS = Map.of("late-extension", Reason.EXTENDED_TOO_LATE,
            "extension-repeated", Reason.EXTENDED_BEFORE, "extension-of-agreed-period", Reason.LENGTH_WAS_SET);

    private final List<Fact> facts;
    private final Set<String> superseded;
    private final LocalDate asOf;
    private final Map<String, Supposition> extensions = new LinkedHashMap<>();
    private final List<Objection> objections = new ArrayList<>();
    private RulePack pack;
    private LocalDate latest;

    SupposedCase(List<Fact> recorded, LocalDate asOf, RulePack pack) {
        this.facts = new ArrayList<>(recorded);
        this.superseded = Superseded.ids(recorded);
        this.asOf = asOf;
        this.pack = pack;
        this.latest = asOf;
    }

    List<Fact> facts() {
        return facts;
    }

    RulePack pack() {
        return pack;
    }

    /** The as-of day, or the latest day that is supposed. */
    LocalDate latest() {
        return latest;
    }

    List<Objection> objections() {
        return objections;
    }

    /** Takes one more thing as given, or notes what stands against it. A change of pack comes before what rests on it. */
    void suppose(Supposition supposed) {
        Optional<Reason> against = supposed.days().stream().anyMatch(this::isTooFar) ? Optional.of(Reason.TOO_FAR) : switch (supposed) {
            case Supposition.EntryMoved moved -> move(moved);
            case Supposition.Suspension suspension -> suspend(suspension);
            case Supposition.Extension extension -> extend(extension);
            case Supposition.UnderPack(RulePack other) -> change(other);
        };
        against.ifPresentOrElse(reason -> objections.add(new Objection(supposed, reason)),
                () -> supposed.days().forEach(day -> latest = day.isAfter(latest) ? day : latest));
    }

    private boolean isTooFar(LocalDate day) {
        return day.isAfter(asOf.plusYears(YEARS_AHEAD)) || day.isBefore(LocalDate.of(1949, 10, 1));
    }

    private Optional<Reason> change(RulePack other) {
        boolean same = other.id().equals(pack.id());
        pack = other;
        return same ? Optional.of(Reason.SAME_PACK) : Optional.empty();
    }

    private Optional<Reason> move(Supposition.EntryMoved moved) {
        for (int place = 0; place < facts.size(); place++) {
            Fact fact = facts.get(place);
            if (fact.id().equals(moved.entry()) && !superseded.contains(fact.id())) {
                facts.set(place, new Fact(fact.id(), fact.type(), moved.to(), fact.supersedes(), fact.obligor(), fact.attributes()));
                return fact.on().equals(moved.to()) ? Optional.of(Reason.SAME_DAY) : Optional.empty();
            }
        }
        return Optional.of(Reason.NO_SUCH_ENTRY);
    }

    private Optional<Reason> suspend(Supposition.Suspension suspension) {
        if (suspension.to().filter(suspension.from()::isAfter).isPresent()) {
            return Optional.of(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        Set<List<String>> kinds = new LinkedHashSet<>();
        pack.periods().stream().flatMap(period -> period.suspendedBy().stream())
                .forEach(kind -> kinds.add(List.of(kind.from(), kind.to())));
        for (List<String> kind : kinds) {
            String id = PREFIX + facts.size();
            facts.add(new Fact(id, kind.getFirst(), suspension.from(), Optional.empty(), Optional.empty(), Attributes.NONE));
            suspension.to().ifPresent(day -> facts.add(new Fact(id + "-end", kind.getLast(), day, Optional.empty(), Optional.empty(),
                    new Attributes(Map.of("of", id)))));
        }
        return kinds.isEmpty() ? Optional.of(Reason.NO_SUSPENSION) : Optional.empty();
    }

    private Optional<Reason> extend(Supposition.Extension extension) {
        Optional<Fact> trigger = facts.stream().filter(fact -> fact.id().equals(extension.trigger()) && !superseded.contains(fact.id())).findFirst();
        Optional<Period> period = pack.period(extension.period());
        if (trigger.isEmpty() || period.isEmpty() || extension.on().isBefore(trigger.get().on())) {
            return Optional.of(Reason.NO_SUCH_DEADLINE);
        }
        if (period.get().extension().isEmpty()) {
            return Optional.of(Reason.NO_EXTENSION);
        }
        String id = PREFIX + facts.size();
        facts.add(new Fact(id, period.get().extension().get().by(), extension.on(), Optional.empty(), trigger.get().obligor(),
                new Attributes(Map.of("of", trigger.get().id()))));
        extensions.put(id, extension);
        return Optional.empty();
    }

    /** Which of the extensions supposed lengthened nothing when the deadlines were counted. */
    List<Objection> refusals(CaseOnDay counted) {
        List<Objection> refusals = new ArrayList<>();
        for (Finding finding : counted.deadlines().findings()) {
            Optional<Supposition> extension = finding.about().flatMap(entry -> Optional.ofNullable(extensions.get(entry)));
            Optional<Reason> reason = Optional.ofNullable(REFUSALS.get(finding.code()));
            if (extension.isPresent() && reason.isPresent()) {
                refusals.add(new Objection(extension.get(), reason.get()));
            }
        }
        return refusals;
    }
}
