package org.huansun.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.rules.Standing.Serving;

/** Packs made up to follow others: the smallest that can be read. */
public final class SuccessorPacks {

    private SuccessorPacks() {}

    /** A pack file with one period of 20 days and one article. */
    public static String file(String id, String version, String region, LocalDate from, List<String> repeals) {
        return """
                id: %s
                version: "%s"
                title: 编造的规定
                number: unknown
                region: %s
                standing:
                  status: in-force
                  issued: %s
                  effective: %s
                %s  servesFrom: %s
                  note: 为试验编造。
                counting:
                  dayOfEvent: not-counted
                  dayOfEventBasis: 民法典第二百零一条
                  unmarked: natural-day
                  unmarkedBasis: 第一条
                  rollover: on
                  rolloverBasis: 民法典第二百零三条
                periods:
                  - id: preliminary-check
                    name: 初步核查期限
                    article: 第一条
                    strength: must
                    trigger: {type: clue-received}
                    metBy: [preliminary-check-completed]
                    amount: 20
                    unit: natural-day
                    onWhom: authority
                recommendedScript: {from: NMG-2025, note: 借用的样例}
                articles:
                  - {number: 1, article: 第一条, heading: 核查, digest: 收到线索后按期核查。}
                """.formatted(id, version, region, from, from,
                        repeals.isEmpty() ? "" : "  repeals: [" + String.join(", ", repeals) + "]\n", from);
    }

    static RulePack read(String file) {
        return RulePackFile.read("编造.yaml", file.getBytes(StandardCharsets.UTF_8), EntryTypesFile.load()).orRefuse();
    }

    /** Packs, and one more that repeals some of them. */
    static RulePacks beside(RulePacks packs, String id, String region, LocalDate from, List<String> repeals) {
        List<RulePack> all = new ArrayList<>(packs.all());
        all.add(read(file(id, "1", region, from, repeals)));
        return new RulePacks(all);
    }

    /** The first day on which a pack is chosen by itself. */
    static LocalDate from(RulePack pack) {
        return switch (pack.standing().serves()) {
            case Serving.Between days -> days.from();
            case Serving.Always always -> LocalDate.MIN;
            case Serving.Never never -> LocalDate.MAX;
        };
    }
}
