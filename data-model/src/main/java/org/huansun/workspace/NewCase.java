package org.huansun.workspace;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;

/**
 * What a person gives to open a case.
 *
 * @param place where the damage is; may be blank
 * @param elements what is damaged, such as 地下水; may be blank
 * @param pack a pack chosen explicitly; without one the region and the day decide
 */
public record NewCase(String title, Region region, LocalDate on, String place, String elements, Optional<String> pack) {

    /**
     * Records the case and gives its line in the list.
     *
     * @throws BadInput if the title is blank, or the region or the pack is unknown
     */
    public CaseRow openIn(Workspace workspace) {
        if (title.isBlank()) {
            throw new BadInput("案件没有名称", "案件名称", "写一个看得懂的名称，如“某某化工渗坑案”");
        }
        if (!workspace.law().packs().knows(region)) {
            throw new BadInput("没有这个地区的规则包", region.code(), "用 huansun rules list 看有哪些地区，或写 CN");
        }
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(id, "case-opened", on, opening(workspace)));
        pack.map(workspace.law().packs()::get).ifPresent(chosen -> drafts.add(choice(id, chosen)));
        workspace.record(drafts);
        return workspace.list().find(id);
    }

    private Attributes opening(Workspace workspace) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title.strip());
        values.put("region", region.code());
        values.put("number", workspace.list().nextNumber(on.getYear()).toString());
        if (!place.isBlank()) {
            values.put("place", place.strip());
        }
        if (!elements.isBlank()) {
            values.put("elements", elements.strip());
        }
        return new Attributes(values);
    }

    private Draft choice(String id, RulePack chosen) {
        return Draft.of(id, "pack-chosen", on, PinnedPack.attributes(chosen, "建案时明确选用"));
    }
}
