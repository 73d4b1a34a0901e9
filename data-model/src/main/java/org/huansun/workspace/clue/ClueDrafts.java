package org.huansun.workspace.clue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.workspace.CaseNumber;
import org.huansun.workspace.ClueKey;
import org.huansun.workspace.Draft;
import org.huansun.workspace.PinnedPack;

/** What is recorded for a clue: a case of its own, the pack where one was chosen, the clue, and who is named as obligor. */
final class ClueDrafts {

    private ClueDrafts() {}

    static List<Draft> of(Clue clue, PackOfDay packs, CaseNumber number) {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(id, "case-opened", clue.on(), opening(clue, packs, number)));
        packs.chosen().ifPresent(pack ->
                drafts.add(Draft.of(id, "pack-chosen", clue.on(), PinnedPack.attributes(pack, "导入线索时明确选用"))));
        drafts.add(Draft.of(id, "clue-received", clue.on(), receipt(clue)));
        clue.obligors().forEach(name ->
                drafts.add(Draft.of(id, "party-added", clue.on(), new Attributes(Map.of("role", "obligor", "name", name)))));
        return drafts;
    }

    private static Attributes opening(Clue clue, PackOfDay packs, CaseNumber number) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", clue.title());
        values.put("region", packs.region().code());
        values.put("number", number.toString());
        put(values, "place", clue.place());
        put(values, "elements", clue.elements());
        values.put(ClueKey.ATTRIBUTE, clue.key());
        return new Attributes(values);
    }

    private static Attributes receipt(Clue clue) {
        Map<String, Object> values = new LinkedHashMap<>();
        clue.channel().ifPresent(channel -> values.put("channel", channel));
        clue.transferredBy().ifPresent(by -> values.put("transferredBy", by));
        put(values, "source", clue.source());
        put(values, "sourceNumber", clue.sourceNumber());
        String situation = clue.situation().isEmpty() ? "" : "登记情形：" + clue.situation();
        put(values, "note", clue.note().isEmpty() ? situation : situation.isEmpty() ? clue.note() : clue.note() + "\n" + situation);
        return new Attributes(values);
    }

    private static void put(Map<String, Object> values, String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, text);
        }
    }
}
