package org.huansun.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;

/** A case of 30 entries, from the clue to the agreement. */
final class ThirtyEntries {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 12).plusDays(130);

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private ThirtyEntries() {}

    static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String[] types = {
            "case-opened", "clue-received", "preliminary-check-completed", "filing-approved", "party-added", "party-added",
            "responsible-assigned", "site-visited", "evidence-added", "evidence-added", "interview-held", "evidence-added",
            "appraisal-commissioned", "supervision-opened", "appraisal-received", "appraisal-questioned",
            "appraisal-explained", "investigation-completed", "conclusion-issued", "progress-reported", "notice-served",
            "reply-received", "meeting-planned", "attendance-recorded", "meeting-held", "minutes-signed", "progress-reported",
            "meeting-planned", "meeting-held", "agreement-signed"
        };
        for (int at = 0; at < types.length; at++) {
            Map<String, Object> values = switch (types[at]) {
                case "meeting-held" -> Map.of("outcome", "divided");
                case "preliminary-check-completed" -> Map.of("damageFound", true);
                case "appraisal-received" -> Map.of("amount", "186400.00", "restorable", "part");
                case "conclusion-issued" -> Map.of("proposal", "consult");
                case "reply-received" -> Map.of("acknowledges", true, "agrees", true);
                case "agreement-signed" -> Map.of("amount", "186400.00", "contents", "1,2,3");
                default -> Map.of();
            };
            facts.add(Fact.of("e" + at, types[at], START.plusDays(at * 4L), Optional.empty(), new Attributes(values)));
        }
        return facts;
    }
}
