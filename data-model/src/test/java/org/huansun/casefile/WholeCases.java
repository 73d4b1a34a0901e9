package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One case under each pack, from clue to archive, in which nothing is wrong. */
public final class WholeCases {

    private static final Map<String, List<String>> CASES = Map.of(
            "CN-2020", List.of(
                    "2025-06-02 clue-received id=clue channel=6",
                    "2025-06-03 site-visited id=visit",
                    "2025-06-20 investigation-completed id=investigation",
                    "2025-06-24 conclusion-issued id=conclusion proposal=consult",
                    "2025-06-27 filing-approved id=filing",
                    "2025-07-01 appraisal-commissioned id=commission",
                    "2025-07-15 appraisal-received id=appraisal amount=2000000 restorable=full",
                    "2025-07-21 notice-served id=notice replyDays=10 replyUnit=natural-day",
                    "2025-07-28 reply-received id=reply agrees=true",
                    "2025-08-05 meeting-held id=meeting1 outcome=divided",
                    "2025-08-15 meeting-held id=meeting2 outcome=divided",
                    "2025-08-26 meeting-held id=meeting3 outcome=divided",
                    "2025-08-28 consultation-failed id=failure situation=3",
                    "2025-09-03 lawsuit-filed id=suit",
                    "2025-12-10 judgment-effective id=judgment",
                    "2025-12-15 restoration-started id=start",
                    "2026-02-03 restoration-reported id=report",
                    "2026-02-10 restoration-evaluated id=evaluation passed=true",
                    "2026-02-12 case-closed id=closing",
                    "2026-02-13 archived id=archive"),
            "NMG-2022", List.of(
                    "2024-03-04 clue-received id=clue channel=6",
                    "2024-04-10 investigation-completed id=investigation",
                    "2024-04-15 filing-approved id=filing",
                    "2024-04-16 circumstance-noted id=simple name=factsSimple value=true",
                    "2024-04-16 circumstance-noted id=undisputed name=liabilityUndisputed value=true",
                    "2024-04-25 expert-opinion-received id=opinion experts=3 amount=500000",
                    "2024-05-06 notice-served id=notice",
                    "2024-05-10 reply-received id=reply agrees=true",
                    "2024-05-20 meeting-held id=meeting1 outcome=divided",
                    "2024-05-27 meeting-held id=meeting2 outcome=agreed",
                    "2024-05-29 agreement-signed id=agreement amount=500000",
                    "2024-05-30 confirmation-applied id=application",
                    "2024-06-11 confirmation-granted id=confirmation",
                    "2024-06-12 agreement-published id=publication",
                    "2024-06-17 restoration-started id=start",
                    "2024-08-05 restoration-reported id=report",
                    "2024-08-12 restoration-evaluated id=evaluation passed=true",
                    "2024-08-15 case-closed id=closing",
                    "2024-08-20 archived id=archive"),
            "NMG-2025", List.of(
                    "2025-06-02 clue-received id=clue channel=6",
                    "2025-06-10 preliminary-check-completed id=check damageFound=true",
                    "2025-06-12 filing-approved id=filing",
                    "2025-06-13 circumstance-noted id=major name=majorCase value=true",
                    "2025-06-13 supervision-opened id=supervision",
                    "2025-06-20 appraisal-commissioned id=commission",
                    "2025-07-10 investigation-completed id=investigation",
                    "2025-07-15 appraisal-received id=appraisal amount=800000 restorable=full",
                    "2025-07-18 conclusion-issued id=conclusion proposal=consult",
                    "2025-07-21 notice-served id=notice",
                    "2025-07-25 progress-reported id=progress",
                    "2025-07-25 reply-received id=reply agrees=true",
                    "2025-08-05 meeting-held id=meeting1 outcome=divided",
                    "2025-08-12 meeting-held id=meeting2 outcome=agreed",
                    "2025-08-15 agreement-signed id=agreement amount=800000 contents=1,2,3,4,5,6,7",
                    "2025-08-20 confirmation-applied id=application",
                    "2025-08-29 confirmation-granted id=confirmation",
                    "2025-09-01 progress-reported id=progress2",
                    "2025-09-01 restoration-started id=start",
                    "2025-09-20 restoration-reported id=report",
                    "2025-09-25 restoration-evaluated id=evaluation passed=true",
                    "2025-09-26 case-closed id=closing",
                    "2025-09-28 closure-reported id=closure",
                    "2025-09-29 archived id=archive"),
            "NX-2024", List.of(
                    "2025-06-02 clue-received id=clue transferredBy=procuratorate",
                    "2025-06-10 preliminary-check-completed id=check damageFound=true",
                    "2025-06-10 filing-approved id=filing",
                    "2025-06-11 circumstance-noted id=estimate name=estimatedLoss value=500000",
                    "2025-06-11 circumstance-noted id=simple name=factsSimple value=true",
                    "2025-06-11 circumstance-noted id=undisputed name=liabilityUndisputed value=true",
                    "2025-06-12 circumstance-noted id=approved name=simpleAssessmentApproved value=true",
                    "2025-06-12 circumstance-noted id=consent name=simpleAssessmentAgreed value=true",
                    "2025-06-20 expert-opinion-received id=opinion experts=3 amount=480000",
                    "2025-06-23 investigation-completed id=investigation",
                    "2025-06-30 conclusion-issued id=conclusion proposal=consult",
                    "2025-07-02 notice-served id=notice replyDays=10 replyUnit=working-day",
                    "2025-07-08 reply-received id=reply agrees=true",
                    "2025-07-15 meeting-held id=meeting1 outcome=agreed",
                    "2025-07-17 restoration-plan-filed id=plan author=甲院",
                    "2025-07-18 agreement-signed id=agreement amount=480000",
                    "2025-07-21 confirmation-applied id=application",
                    "2025-07-30 confirmation-granted id=confirmation",
                    "2025-07-31 agreement-published id=publication",
                    "2025-08-04 restoration-started id=start contractor=乙公司",
                    "2025-09-20 restoration-reported id=report",
                    "2025-09-25 restoration-evaluated id=evaluation passed=true",
                    "2025-09-26 case-closed id=closing",
                    "2025-09-28 procuratorate-replied id=letter",
                    "2025-09-29 archived id=archive"),
            "GX-DRAFT", List.of(
                    "2025-06-03 clue-received id=clue channel=6",
                    "2025-06-06 preliminary-check-completed id=check damageFound=true",
                    "2025-06-09 filing-approved id=filing",
                    "2025-06-09 circumstance-noted id=major name=majorCase value=true",
                    "2025-06-10 supervision-opened id=supervision",
                    "2025-06-12 appraisal-commissioned id=commission",
                    "2025-06-30 progress-reported id=progress",
                    "2025-07-15 appraisal-received id=appraisal amount=900000 restorable=part",
                    "2025-07-18 investigation-completed id=investigation",
                    "2025-07-21 conclusion-issued id=conclusion proposal=consult",
                    "2025-07-23 notice-served id=notice replyDays=7 replyUnit=natural-day",
                    "2025-07-28 reply-received id=reply agrees=true",
                    "2025-07-31 progress-reported id=progress2",
                    "2025-08-05 meeting-held id=meeting1 outcome=agreed",
                    "2025-08-08 restoration-plan-filed id=plan author=甲院 contractor=乙公司",
                    "2025-08-20 agreement-signed id=agreement amount=900000 contents=1、2、3、4、5、6、7、8"
                            + " instalments=2026-02-20、2026-08-20 technicalOffset=50",
                    "2025-08-25 agreement-published id=publication",
                    "2025-08-26 confirmation-applied id=application",
                    "2025-08-28 progress-reported id=progress3",
                    "2025-09-01 confirmation-granted id=confirmation",
                    "2025-09-02 restoration-started id=start contractor=乙公司",
                    "2025-09-20 restoration-reported id=report",
                    "2025-09-25 restoration-evaluated id=evaluation passed=true",
                    "2025-09-26 case-closed id=closing",
                    "2025-09-29 archived id=archive"));

    private WholeCases() {}

    /** The packs, each with its case. */
    public static Set<String> packs() {
        return CASES.keySet();
    }

    /** The lines of a pack's case, as {@link Facts} reads them. */
    public static List<String> of(String pack) {
        return Objects.requireNonNull(CASES.get(pack), pack);
    }

    /** The lines without the entries of some ids. */
    public static String[] without(String pack, String... ids) {
        return of(pack).stream().filter(line -> Set.of(ids).stream().noneMatch(id -> line.contains(" id=" + id)))
                .toArray(String[]::new);
    }

    /** The last day of a pack's case. */
    public static LocalDate lastDay(String pack) {
        return LocalDate.parse(of(pack).getLast().substring(0, 10));
    }
}
