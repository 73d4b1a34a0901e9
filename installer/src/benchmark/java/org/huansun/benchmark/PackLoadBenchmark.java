package org.huansun.benchmark;

import java.util.concurrent.TimeUnit;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.EntryTypesFile;
import org.huansun.rules.RulePacks;
import org.huansun.rules.SeedPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What reading and checking all shipped rule packs costs in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackLoadBenchmark {

    private final EntryTypes types = EntryTypesFile.load();

    /** All of them. */
    @Benchmark
    public RulePacks allPacks() {
        return SeedPacks.load(types);
    }
}
