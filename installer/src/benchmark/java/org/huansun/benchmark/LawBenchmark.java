package org.huansun.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.finding.Findings;
import org.huansun.casefile.next.NextSteps;
import org.huansun.rules.LawBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What next steps and findings cost for a case of 30 entries, its deadlines included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LawBenchmark {

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
        facts = ThirtyEntries.facts();
    }

    /** Deadlines, findings and next steps. */
    @Benchmark
    public void nextStepsAndFindings(Blackhole sink) {
        CaseOnDay state = engine.caseOnDay(facts, ThirtyEntries.AS_OF);
        sink.consume(Findings.of(state));
        sink.consume(NextSteps.of(state));
    }
}
