package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;

/**
 * Which pack a case is under: the one that an entry chose, else by the day of the clue; the day on which the claim is
 * opened settles it.
 *
 * @param pack the pack
 * @param ground why it is this one
 * @param day the day that decided, for {@link Ground#BY_DAY}
 */
public record PackChoice(RulePack pack, Ground ground, Optional<LocalDate> day) {

    /** Why a case is under a pack. */
    public enum Ground {
        /** An entry pins it. */
        CHOSEN,
        /** By region and the day on which the claim was opened; before that, of the clue, or of making the case. */
        BY_DAY,
        /** An entry pins one that is not at hand; until it is, as {@link #BY_DAY}. */
        CHOSEN_IS_MISSING
    }

    /** @throws org.huansun.problem.BadInput if no pack serves the region on the day */
    public static PackChoice of(List<Fact> recorded, Region region, LocalDate asOf, RulePacks packs) {
        History history = History.of(recorded, asOf);
        List<Fact> facts = history.facts();
        Optional<String> id = pinned(history).flatMap(fact -> fact.attributes().text("pack"));
        Optional<RulePack> pinned = id.flatMap(packs::find);
        if (pinned.isPresent()) {
            return new PackChoice(pinned.get(), Ground.CHOSEN, Optional.empty());
        }
        LocalDate day = first(facts, fact -> fact.type().equals("filing-approved"))
                .or(() -> first(facts, fact -> fact.type().equals("clue-received")))
                .or(() -> first(facts, fact -> fact.type().equals("case-opened")))
                .orElse(asOf);
        Ground ground = id.isPresent() ? Ground.CHOSEN_IS_MISSING : Ground.BY_DAY;
        return new PackChoice(packs.governing(region, day), ground, Optional.of(day));
    }

    /** The entry that pins a pack; the last one by day. */
    static Optional<Fact> pinned(History history) {
        return history.ofType("pack-chosen").stream().reduce((one, next) -> next);
    }

    private static Optional<LocalDate> first(List<Fact> facts, Predicate<Fact> wanted) {
        return facts.stream().filter(wanted).map(Fact::on).findFirst();
    }
}
