package org.huansun.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.Standing.Serving;

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

    /** These and one more. @throws BadInput if its id is taken */
    public RulePacks with(RulePack added) {
        List<RulePack> packs = new ArrayList<>(byId.values());
        packs.add(added);
        return new RulePacks(packs);
    }

    /** All but the one of an id. */
    public RulePacks without(String id) {
        return new RulePacks(byId.values().stream().filter(pack -> !pack.id().equals(id)).toList());
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
     * That a pack was repealed: as its own file says, or the file of a newer pack of its region. A newer text can follow one
     * whose file can't be changed.
     */
    public Optional<Repeal> repealOf(RulePack pack) {
        Standing own = pack.standing();
        if (own.repealed().isPresent() && own.repealedBy().isPresent()) {
            return Optional.of(new Repeal(own.repealed().get(), own.repealedBy().get()));
        }
        return all().stream().flatMap(newer -> repeal(newer, pack).stream()).min(Comparator.comparing(Repeal::day));
    }

    private static Optional<Repeal> repeal(RulePack newer, RulePack pack) {
        boolean named = newer.region().equals(pack.region()) && newer.standing().repeals().contains(pack.id());
        return named && newer.standing().serves() instanceof Serving.Between days && isLater(days.from(), pack)
                ? Optional.of(new Repeal(days.from(), newer.id()))
                : Optional.empty();
    }

    /** A text repeals older ones alone, so that no two can repeal each other. */
    private static boolean isLater(LocalDate day, RulePack pack) {
        return switch (pack.standing().serves()) {
            case Serving.Between days -> day.isAfter(days.from());
            case Serving.Always always -> true;
            case Serving.Never never -> false;
        };
    }

    /** Whether a pack is chosen by itself for its region on a day: it serves, and isn't repealed. */
    boolean serves(RulePack pack, LocalDate day) {
        return pack.standing().serves().includes(day)
                && repealOf(pack).map(repeal -> day.isBefore(repeal.day())).orElse(true);
    }

    /**
     * The pack that governs a region on a day: the region's own that serves on it and isn't repealed, else the nation's. A
     * draft never serves.
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

    private List<RulePack> serving(Region region, LocalDate day) {
        return all().stream()
                .filter(pack -> pack.region().equals(region) && serves(pack, day))
                .toList();
    }

    /** The script that a meeting under a pack follows: its own, or the one that it recommends from elsewhere. */
    public Optional<MeetingScript> scriptFor(RulePack pack) {
        return pack.script().or(() -> pack.recommendedScript().flatMap(model -> find(model.from())).flatMap(RulePack::script));
    }
}
