package org.huansun.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Deadlines;
import org.huansun.casefile.Fact;
import org.huansun.rules.LawBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the engine costs for a case of 30 entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    /** The rule pack. */
    @Param({"CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT"})
    public String pack = "";

    private DeadlineEngine engine;
    private List<Fact> facts;

    /** Loads the law and lays out the case. */
    @Setup
    public void prepare() {
        LawBook law = LawBook.shipped();
        engine = new DeadlineEngine(law.packs().get(pack), law.calendar());
        facts = facts();
    }

    private static List<Fact> facts() {
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
            Map<String, Object> values = types[at].equals("meeting-held") ? Map.of("outcome", "divided") : Map.of();
            facts.add(Fact.of("e" + at, types[at], START.plusDays(at * 4L), Optional.empty(), new Attributes(values)));
        }
        return facts;
    }

    /** All deadlines of the case. */
    @Benchmark
    public Deadlines thirtyEntries() {
        return engine.deadlines(facts, START.plusDays(130));
    }
}
