package org.huansun.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.PackChoice;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;

/** Until filing a case follows the pack of its clue's day; an approved filing settles it in an entry (适用规则). */
public final class PinnedPack {

    private PinnedPack() {}

    /** The draft, and behind it the entry that pins the pack where the draft settles it. */
    static List<Draft> with(Draft draft, CaseFile before, LawBook law) {
        boolean settles = draft.type().equals("filing-approved") && draft.supersedes().isEmpty()
                && before.choice().ground() == PackChoice.Ground.BY_DAY;
        if (!settles) {
            return List.of(draft);
        }
        RulePack pack = before.choice().pack();
        return List.of(draft, Draft.of(draft.caseId(), "pack-chosen", draft.on(), attributes(pack, "立案时按线索日期确定")));
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
