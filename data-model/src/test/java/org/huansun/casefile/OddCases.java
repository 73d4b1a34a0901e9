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
import net.jqwik.api.Tuple;

/** Cases with every entry of the vocabulary in any order, their attributes right, odd or of the wrong kind. */
public final class OddCases {

    /** A pack, what was recorded and the day on which it is looked at. */
    public record OddCase(String pack, List<Fact> facts, LocalDate asOf) {

        /** The case under its pack on its day. */
        public CaseOnDay onDay() {
            return Shipped.engine(pack).caseOnDay(facts, asOf);
        }

        /** The same with other facts. */
        public OddCase with(List<Fact> others) {
            return new OddCase(pack, others, asOf);
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 20);
    private static final List<String> TYPES = List.of(
            "clue-received", "preliminary-check-completed", "filing-approved", "filing-declined", "claim-terminated",
            "site-visited", "investigation-extended", "investigation-completed", "conclusion-issued", "appraisal-commissioned",
            "appraisal-received", "appraisal-questioned", "appraisal-explained", "expert-opinion-received", "determination-made",
            "notice-delivery-tried", "notice-served", "reply-received", "reply-received", "meeting-planned", "meeting-held",
            "meeting-held", "meeting-held", "extra-meeting-approved", "agreement-signed", "agreement-signed", "consultation-failed",
            "confirmation-applied", "confirmation-granted", "confirmation-refused", "agreement-published", "lawsuit-filed",
            "procuratorate-notified", "public-interest-suit-accepted", "authority-informed", "judgment-effective",
            "enforcement-applied", "restoration-plan-filed", "restoration-started", "restoration-reported",
            "restoration-evaluated", "compensation-paid", "supervision-opened", "progress-reported", "case-closed",
            "closure-reported", "procuratorate-replied", "circumstance-noted", "circumstance-noted", "circumstance-noted",
            "party-added", "entry-superseded", "never-heard-of");
    private static final List<String> CIRCUMSTANCES = List.of("redLine", "repeatWithinTwoYears", "mustStart", "factsSimple",
            "liabilityUndisputed", "impactSmall", "estimatedLoss", "simpleAssessmentApproved", "simpleAssessmentAgreed",
            "meetingWaived", "obligorVolunteered", "damageConfirmed", "evaluationExempt", "majorCase", "notPerformed", "odd");
    private static final List<Object> VALUES = List.of("true", "false", true, false, "", " ", "甲", "乙", "obligor", "1", "2", "3", "7",
            "9", 4, -1, 50.5, "50%", "300000", "300000.01", "500000.00", "1e9", "agreed", "divided", "walked-out", "absent", "consult",
            "none", "2027-02-29", "2028年2月29日", "3年", "每6个月，共2年", "1,2，3、4", List.of(1, "2", List.of()), Map.of("x", 1), "99999999999999999999");

    private OddCases() {}

    public static Arbitrary<OddCase> any() {
        return Combinators.combine(Arbitraries.of(WholeCases.packs()), facts(), day()).as(OddCase::new);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 150).map(FIRST::plusDays);
    }

    private static Arbitrary<List<Fact>> facts() {
        Arbitrary<String> names = Arbitraries.of("name", "value", "situation", "outcome", "agrees", "damageFound", "proposal", "amount",
                "costs", "experts", "contents", "instalments", "technicalOffset", "author", "contractor", "passed", "restorable",
                "meetings", "role", "replyDays", "replyUnit");
        Arbitrary<Map<String, Object>> attributes = Arbitraries.maps(names, Arbitraries.of(VALUES)).ofMaxSize(5);
        Arbitrary<String> obligors = Arbitraries.frequency(Tuple.of(6, ""), Tuple.of(1, "甲"), Tuple.of(1, "乙"));
        return Combinators.combine(Arbitraries.of(TYPES), day(), obligors, attributes, Arbitraries.of(CIRCUMSTANCES),
                        Arbitraries.integers().between(0, 40)).as(Draft::new)
                .list().ofMaxSize(24).map(OddCases::numbered);
    }

    private record Draft(
            String type, LocalDate on, String obligor, Map<String, Object> attributes, String circumstance, int back) {}

    private static List<Fact> numbered(List<Draft> drafts) {
        List<Fact> facts = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, Object> attributes = new LinkedHashMap<>(draft.attributes);
            if (draft.type.equals("circumstance-noted")) {
                attributes.put("name", draft.circumstance);
            }
            if (!draft.obligor.isEmpty()) {
                attributes.put("obligor", draft.obligor);
            }
            boolean corrects = draft.type.equals("entry-superseded") || draft.back < 4;
            Optional<String> target = corrects && draft.back <= facts.size() ? Optional.of("f" + draft.back) : Optional.empty();
            facts.add(Fact.of("f" + facts.size(), draft.type, draft.on, target, new Attributes(attributes)));
        }
        return facts;
    }
}
