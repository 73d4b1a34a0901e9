package org.huansun.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;

/** The rule packs at hand, and which of them governs a region on a day. */
public final class RulePacks {

    private final Map<String, RulePack> byId = new LinkedHashMap<>();

    /** @throws BadInput if two packs have the same id */
    public RulePacks(List<RulePack> packs) {
        for (RulePack pack : packs) {
            if (byId.put(pack.id(), pack) != null) {
                throw new BadInput("两个规则包的 id 都是“" + pack.id() + "”", pack.title(), "改掉其中一个 id");
            }
        }
    }

    public List<RulePack> all() {
        return List.copyOf(byId.values());
    }

    public Optional<RulePack> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws BadInput if there is no such pack */
    public RulePack get(String id) {
        return find(id).orElseThrow(() ->
                new BadInput("没有这个规则包", id, "有的是：" + String.join("、", byId.keySet())));
    }

    /** Whether any pack is made for a region. */
    public boolean knows(Region region) {
        return all().stream().anyMatch(pack -> pack.region().equals(region));
    }

    /**
     * The pack that governs a region on a day: the region's own that serves on it, else the nation's. A draft never
     * serves.
     *
     * @throws BadInput if two packs of the region serve on the day, or none at all
     */
    public RulePack governing(Region region, LocalDate day) {
        List<RulePack> own = serving(region, day);
        List<RulePack> serving = own.isEmpty() ? serving(Region.NATION, day) : own;
        if (serving.size() == 1) {
            return serving.getFirst();
        }
        if (serving.isEmpty()) {
            throw new BadInput("这一天没有适用的规则包", region.code() + " " + day, "明确选用一个规则包");
        }
        throw new BadInput("这一天有两个规则包都适用（" + serving.get(0).id() + "、" + serving.get(1).id() + "）",
                region.code() + " " + day, "改正其中一个的 servesFrom 或 servesUntil");
    }

    /** By which pack a pack was repealed, and when. */
    public Optional<Repeal> repealOf(RulePack pack) {
        return pack.standing().repealed().flatMap(day -> pack.standing().repealedBy().map(by -> new Repeal(day, by)));
    }

    private List<RulePack> serving(Region region, LocalDate day) {
        return all().stream()
                .filter(pack -> pack.region().equals(region) && pack.standing().serves().includes(day))
                .toList();
    }

    /** The script that a meeting under a pack follows: its own, or the one that it recommends from elsewhere. */
    public Optional<MeetingScript> scriptFor(RulePack pack) {
        return pack.script().or(() -> pack.recommendedScript().flatMap(model -> find(model.from())).flatMap(RulePack::script));
    }
}
