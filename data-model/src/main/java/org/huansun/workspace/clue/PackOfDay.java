package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;

/**
 * The pack under which a clue is taken in: one that is chosen for all of them, else by region and day.
 *
 * @param chosen explicitly; empty for the one of the day
 */
public record PackOfDay(LawBook law, Region region, Optional<RulePack> chosen) {

    /** @throws BadInput if the region or the pack is unknown, or the pack is made for another region */
    public static PackOfDay of(LawBook law, String region, Optional<String> pack) {
        Region where = new Region(region);
        if (!law.packs().knows(where)) {
            throw new BadInput("没有这个地区的规则包", region, "用 huansun rules list 看有哪些地区，或写 CN");
        }
        Optional<RulePack> chosen = pack.map(law.packs()::get);
        chosen.filter(one -> !one.region().equals(where) && !one.region().equals(Region.NATION)).ifPresent(other -> {
            throw new BadInput(other.id() + " 是 " + other.region().code() + " 的规则包，不能用于 " + region + " 的线索", "规则包",
                    "选本地区的规则包或 CN-2020");
        });
        return new PackOfDay(law, where, chosen);
    }

    /** The pack of a day. */
    RulePack on(LocalDate day) {
        return chosen.orElseGet(() -> law.packs().governing(region, day));
    }
}
