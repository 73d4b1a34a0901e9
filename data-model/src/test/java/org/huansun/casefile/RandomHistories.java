package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases that nobody would think of: any entries on any days, near each other and near the end of the calendar. */
final class RandomHistories {

    /** A pack, what was recorded and the day on which it is looked at. */
    record History(String pack, List<Fact> facts, LocalDate asOf) {}

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final List<String> TYPES = List.of(
            "clue-received", "preliminary-check-completed", "filing-approved", "filing-declined", "claim-terminated",
            "investigation-extended", "investigation-completed", "conclusion-issued", "appraisal-commissioned",
            "appraisal-commissioned", "appraisal-extended", "appraisal-withdrawn", "appraisal-received",
            "appraisal-received", "appraisal-questioned", "appraisal-explained", "notice-served", "notice-served",
            "reply-received", "meeting-held", "meeting-held", "agreement-signed", "consultation-failed",
            "confirmation-granted", "agreement-published", "lawsuit-filed", "public-interest-suit-accepted",
            "authority-informed", "supervision-opened", "progress-reported", "progress-reported", "case-closed",
            "closure-reported", "procuratorate-replied", "entry-superseded", "never-heard-of");

    private RandomHistories() {}

    static Arbitrary<History> any() {
        Arbitrary<String> packs = Arbitraries.of("CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT");
        return Combinators.combine(packs, facts(), day()).as(History::new);
    }

    private static Arbitrary<LocalDate> day() {
        Arbitrary<Integer> after = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 130)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(330, 430)));
        return after.map(FIRST::plusDays);
    }

    private static Arbitrary<List<Fact>> facts() {
        Arbitrary<String> obligors = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, ""), net.jqwik.api.Tuple.of(1, "甲"), net.jqwik.api.Tuple.of(1, "乙"));
        Arbitrary<Map<String, Object>> attributes = Arbitraries.maps(
                Arbitraries.of("outcome", "transferredBy", "agreedDays", "agreedUnit", "reportDays", "reportUnit",
                        "replyDays", "replyUnit", "of"),
                Arbitraries.of("divided", "agreed", "procuratorate", "7", "45", "soon", "natural-day", "working-day",
                        "month", "f1", "f3").map(Object.class::cast)).ofMaxSize(4);
        Arbitrary<Integer> links = Arbitraries.integers().between(-14, 14);
        return Combinators.combine(Arbitraries.of(TYPES), day(), obligors, attributes, links).as(Draft::new)
                .list().ofMaxSize(16).map(RandomHistories::numbered);
    }

    private record Draft(String type, LocalDate on, String obligor, Map<String, Object> attributes, int link) {}

    /** Ids by place; one in seven or so supersedes an entry recorded before it. */
    private static List<Fact> numbered(List<Draft> drafts) {
        List<Fact> facts = new ArrayList<>();
        for (Draft draft : drafts) {
            int place = facts.size();
            Map<String, Object> attributes = new LinkedHashMap<>(draft.attributes);
            if (!draft.obligor.isEmpty()) {
                attributes.put("obligor", draft.obligor);
            }
            Optional<String> target = draft.link > 0 && draft.link < 6 && draft.link <= place
                    ? Optional.of("f" + (place - draft.link)) : Optional.empty();
            boolean corrects = draft.type.equals("entry-superseded") || draft.link == 1 || draft.link == 4;
            facts.add(Fact.of("f" + place, draft.type, draft.on, target.filter(id -> corrects),
                    new Attributes(attributes)));
        }
        return facts;
    }
}
