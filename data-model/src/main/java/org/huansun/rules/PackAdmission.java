package org.huansun.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.rules.Standing.Serving;
import org.huansun.seed.Mistake;
import org.huansun.seed.SeedSection;
import org.huansun.seed.SeedYaml;

/** Whether a pack from a user's file can stand beside the packs that are there. */
public final class PackAdmission {

    private final SeedSection root;
    private final RulePack pack;

    /**
     * @param name what mistakes call the file
     * @param bytes of the file, which was read as {@code pack} without a mistake
     */
    public PackAdmission(String name, byte[] bytes, RulePack pack) {
        this.root = SeedYaml.parse(name, bytes);
        this.pack = pack;
    }

    /**
     * What stands against it, with the line of the file and what to do; empty where nothing does.
     *
     * @param there packs of other ids, or the pack's own id where that is taken
     */
    public Optional<Mistake> objection(RulePacks there) {
        if (there.find(pack.id()).isPresent()) {
            return Optional.of(root.mistake("id", "“" + pack.id() + "”是程序自带的规则包", "换一个 id；新文本接替它的，用新的 id 并写 repeals")
                    .mistake());
        }
        return foreignRepeal(there).or(() -> overlap(there));
    }

    private Optional<Mistake> foreignRepeal(RulePacks there) {
        return pack.standing().repeals().stream().flatMap(id -> there.find(id).stream())
                .filter(old -> !old.region().equals(pack.region())).findFirst()
                .map(old -> standing("repeals", old.id() + " 是另一地区（" + old.region().code() + "）的规则包",
                        "只写本地区的旧规则包，或去掉 repeals"));
    }

    private Optional<Mistake> overlap(RulePacks there) {
        RulePacks together = there.with(pack);
        for (RulePack other : there.all()) {
            if (other.region().equals(pack.region())) {
                Optional<LocalDate> shared = span(pack, together).flatMap(own ->
                        span(other, together).flatMap(own::firstSharedDay));
                if (shared.isPresent()) {
                    return Optional.of(standing("servesFrom", said(shared.get()) + "与 " + other.id() + " 同时适用于 "
                            + pack.region().code(), "新文本废止旧文本的，在 standing 里写 repeals: [旧规则包的 id]；否则改正 servesFrom 或 servesUntil"));
                }
            }
        }
        return Optional.empty();
    }

    private static String said(LocalDate from) {
        return from.equals(LocalDate.MIN) ? "一直" : "从 " + from + " 起";
    }

    private Mistake standing(String key, String expected, String remedy) {
        return root.section("standing").mistake(key, expected, remedy).mistake();
    }

    private static Optional<Span> span(RulePack pack, RulePacks among) {
        LocalDate repealed = among.repealOf(pack).map(repeal -> repeal.day().minusDays(1)).orElse(LocalDate.MAX);
        return switch (pack.standing().serves()) {
            case Serving.Never never -> Optional.empty();
            case Serving.Always always -> Optional.of(new Span(LocalDate.MIN, repealed));
            case Serving.Between days -> Optional.of(new Span(days.from(),
                    days.until().filter(last -> last.isBefore(repealed)).orElse(repealed)));
        };
    }

    /** The days on which a pack is chosen by itself, both included; none where the first is after the last. */
    private record Span(LocalDate from, LocalDate until) {

        Optional<LocalDate> firstSharedDay(Span other) {
            LocalDate first = from.isAfter(other.from) ? from : other.from;
            LocalDate last = until.isBefore(other.until) ? until : other.until;
            return first.isAfter(last) ? Optional.empty() : Optional.of(first);
        }
    }
}
