package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Repeal;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;

/**
 * A case is still open under a regulation that has been repealed since: a person has to say whether it stays or changes. No
 * text says what becomes of such cases (NMG-2025 第五十条 only repeals).
 *
 * @param from the pack that the case is under
 * @param repeal when it ended, and by which pack
 * @param article where the repealing text speaks of it; its last one where it doesn't
 */
public record PackQuestion(RulePack from, Repeal repeal, String article) {

    private static final List<String> ENDS = List.of("case-closed", "archived");

    /** The question that is open on the as-of day: none where the case is over, or somebody has chosen since. */
    public static Optional<PackQuestion> of(CaseOnDay state, PackChoice choice, RulePacks packs) {
        boolean isOver = state.hasEnded() || ENDS.stream().anyMatch(state::has);
        if (isOver || choice.ground() != PackChoice.Ground.CHOSEN) {
            return Optional.empty();
        }
        return packs.repealOf(state.pack())
                .filter(repeal -> !state.day().isBefore(repeal.day()) && packs.find(repeal.by()).isPresent())
                .filter(repeal -> !isAnswered(state, repeal.day()))
                .map(repeal -> new PackQuestion(state.pack(), repeal, article(packs.get(repeal.by()))));
    }

    private static boolean isAnswered(CaseOnDay state, LocalDate since) {
        return PackChoice.pinned(state.history()).map(Fact::on).filter(day -> !day.isBefore(since)).isPresent();
    }

    private static String article(RulePack by) {
        return by.standing().article().orElse(by.articles().getLast().article());
    }
}
