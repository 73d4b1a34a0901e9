package org.huansun.workspace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.PackChoice;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;

/**
 * Until filing a case follows the pack of its clue's day; the day of an approved filing, on which the claim is opened, settles
 * it in an entry (适用规则). A filing that is corrected settles it anew, unless a person has chosen since.
 */
public final class PinnedPack {

    /** What the entry says that settles a pack by the day of filing. */
    private static final String BY_FILING = "立案时按启动索赔之日确定";

    private static final String CHOSEN = "pack-chosen";

    private PinnedPack() {}

    /** The draft, and behind it the entry that pins the pack where the draft settles it. */
    static List<Draft> with(Draft draft, Supplier<CaseFile> earlier, LawBook law) {
        if (draft.type().equals(CHOSEN)) {
            return List.of(whole(draft, earlier.get(), law));
        }
        if (!draft.type().equals("filing-approved")) {
            return List.of(draft);
        }
        CaseFile before = earlier.get();
        RulePack pack = law.packs().governing(before.region(), draft.on());
        Optional<String> replaced = draft.supersedes().flatMap(filing -> settledByFiling(before)).map(Entry::id);
        boolean settles = before.choice().ground() == PackChoice.Ground.BY_DAY && draft.supersedes().isEmpty()
                || replaced.isPresent() && !before.choice().pack().equals(pack);
        return settles
                ? List.of(draft, new Draft(draft.caseId(), CHOSEN, draft.on(), attributes(pack, BY_FILING), replaced))
                : List.of(draft);
    }

    /** The entry that pins the pack, if a filing made it and no person. */
    private static Optional<Entry> settledByFiling(CaseFile before) {
        return before.live("pack-chosen").stream().reduce((one, next) -> next)
                .filter(choice -> choice.body().text("reason").equals(Optional.of(BY_FILING)));
    }

    /** A person's choice of a pack for a case: to stay with it or to change to it. Recording adds version and hash. */
    public static Draft choice(String caseId, String pack, LocalDate on, String reason) {
        return Draft.of(caseId, CHOSEN, on, new Attributes(Map.of("pack", pack, "reason", reason.strip())));
    }

    /**
     * A choice with all that it has to say: the version and hash of the pack, and which pack it leaves.
     *
     * @throws BadInput if the pack is unknown or made for another region
     */
    private static Draft whole(Draft choice, CaseFile before, LawBook law) {
        RulePack pack = law.packs().get(choice.body().text("pack").orElse(""));
        if (!pack.region().equals(before.region()) && !pack.region().equals(Region.NATION)) {
            throw new BadInput(pack.id() + " 是 " + pack.region().code() + " 的规则包，不能用于 " + before.region().code() + " 的案件",
                    "规则包", "选本地区的规则包或 CN-2020");
        }
        Map<String, Object> values = new LinkedHashMap<>(choice.body().values());
        values.putIfAbsent("version", pack.version());
        values.putIfAbsent("hash", pack.hash());
        if (before.choice().ground() == PackChoice.Ground.CHOSEN) {
            values.putIfAbsent("from", before.choice().pack().id());
            if (choice.body().text("reason").filter(reason -> !reason.isBlank()).isEmpty()) {
                throw new BadInput("选择规则包要写理由", "理由", "写明为什么沿用或者改用（reason）");
            }
        }
        return new Draft(choice.caseId(), CHOSEN, choice.on(), new Attributes(values), choice.supersedes());
    }

    /** What an entry says that chooses a pack. */
    public static Attributes attributes(RulePack pack, String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pack", pack.id());
        values.put("version", pack.version());
        values.put("hash", pack.hash());
        values.put("reason", reason);
        return new Attributes(values);
    }
}
