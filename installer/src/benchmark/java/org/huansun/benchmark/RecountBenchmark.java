package org.huansun.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.rules.LawBook;
import org.huansun.time.DayKind;
import org.huansun.time.YearArrangement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many cases a second one core counts again when a new arrangement has come. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecountBenchmark {

    private static final int CASES = 2_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> COURSE = List.of("case-opened", "clue-received", "preliminary-check-completed", "filing-approved",
            "party-added", "site-visited", "appraisal-commissioned", "appraisal-received", "investigation-completed", "notice-served",
            "reply-received", "meeting-held", "supervision-opened", "progress-reported", "agreement-signed");

    /** The rule pack. */
    @Param({"NMG-2025", "NX-2024", "GX-DRAFT"})
    public String pack = "";

    private DeadlineEngine engine;
    private final List<List<Fact>> cases = new ArrayList<>();

    /** Lays out the cases, ten entries each on the average, and a calendar with a week more off. */
    @Setup
    public void prepare() {
        LawBook law = LawBook.shipped();
        YearArrangement last = law.calendar().arrangements().getLast();
        List<YearArrangement.Change> changes = new ArrayList<>(last.changes());
        LocalDate.of(last.year(), 7, 13).datesUntil(LocalDate.of(last.year(), 7, 18))
                .forEach(day -> changes.add(new YearArrangement.Change(day, "防汛", DayKind.HOLIDAY)));
        LawBook changed = law.with(List.of(new YearArrangement(last.year(), last.notices(), changes)));
        engine = new DeadlineEngine(changed.packs().get(pack), changed.calendar());
        for (int at = 0; at < CASES; at++) {
            cases.add(facts(new SplittableRandom(at)));
        }
    }

    private static List<Fact> facts(RandomGenerator random) {
        List<Fact> facts = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(60));
        int last = 5 + random.nextInt(11);
        for (int at = 0; at < last; at++) {
            Map<String, Object> values = COURSE.get(at).equals("meeting-held") ? Map.of("outcome", "divided", "round", 1) : Map.of();
            facts.add(Fact.of("e" + at, COURSE.get(at), day, Optional.empty(), new Attributes(values)));
            day = day.plusDays(random.nextInt(12));
        }
        return facts;
    }

    /** All deadlines of all of them. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long counted() {
        long deadlines = 0;
        for (List<Fact> facts : cases) {
            deadlines += engine.deadlines(facts, AS_OF).deadlines().size();
        }
        return deadlines;
    }
}
