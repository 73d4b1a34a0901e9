package org.huansun.workspace.clue;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.ClueRegister.Exclusion;
import org.huansun.rules.ClueRegister.Exclusion.Sign;
import org.huansun.rules.RuleList;
import org.huansun.rules.RulePack;
import org.huansun.workspace.clue.Clue.Repair;

/** Which clues need not be pursued, by the pack and by what the register says of them. */
final class Screening {

    private Screening() {}

    /**
     * Why no case is opened.
     *
     * @param article of the pack; blank where it says nothing of it
     */
    record Ground(String article, String reason) {}

    static Optional<Ground> ground(Clue clue) {
        return repaired(clue).or(() -> situation(clue));
    }

    private static Optional<Ground> repaired(Clue clue) {
        if (clue.repair() == Repair.NOT_DONE) {
            return Optional.empty();
        }
        return Optional.of(exclusion(clue.pack(), Sign.REPAIRED)
                .map(found -> new Ground(found.article(), "登记为已修复：" + found.text()))
                .orElseGet(() -> new Ground("", "登记为已修复；" + clue.pack().id() + " 没有规定已修复的线索怎样处理，只按登记表没有建案")));
    }

    private static Optional<Ground> situation(Clue clue) {
        if (clue.situation().isEmpty()) {
            return Optional.empty();
        }
        return exclusion(clue.pack(), Sign.SITUATION).flatMap(found -> found.list().flatMap(clue.pack()::list)
                .flatMap(list -> item(list, clue.situation()).map(item -> new Ground(found.article(),
                        "登记情形为第 " + item.id() + " 项（" + item.text() + "）：" + found.text() + exceptions(clue.pack(), list, item)))));
    }

    /** What a person should look at, where the register gives a situation that the pack doesn't exclude. */
    static Optional<String> remark(Clue clue) {
        return clue.situation().isEmpty() || ground(clue).isPresent() ? Optional.empty()
                : Optional.of("登记情形“" + clue.situation() + "”不是 " + clue.pack().id() + " 列出的一项，照常建案，由办案人员判断");
    }

    private static Optional<Exclusion> exclusion(RulePack pack, Sign sign) {
        return pack.clueRegister().flatMap(register -> register.exclusion(sign));
    }

    private static Optional<RuleList.Item> item(RuleList list, String words) {
        List<RuleList.Item> meant = ItemWords.meant(list, words);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** What a list says against an item: where that holds, the clue has to be pursued all the same. */
    private static String exceptions(RulePack pack, RuleList list, RuleList.Item item) {
        return pack.lists().stream().filter(other -> other.against()
                        .map(against -> against.lists().contains(list.id()) && (against.items().isEmpty() || against.items().contains(item.id())))
                        .orElse(false))
                .map(other -> "；有" + other.name() + "（" + other.article() + "）的不在此列").findFirst().orElse("");
    }
}
