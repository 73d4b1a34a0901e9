package org.huansun.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what each claim of the design comes to. */
public final class Benchmarks {

    private static final double ENGINE_CLAIM_MICROSECONDS = 20;

    private static final double RECOUNT_WANTED = 50_000;
    private static final double LAW_CLAIM_MICROSECONDS = 200;
    private static final double LOAD_CLAIM_MILLISECONDS = 150;

    private static final int MANY_CASES = 100_000;
    private static final long MANY_ENTRIES = 1_000_000;

    private Benchmarks() {}

    /** Prints one line a figure. */
    public static void main(String[] arguments) throws RunnerException, IOException, SQLException {
        try (ManyCases cases = ManyCases.make(Integer.getInteger("cases", MANY_CASES), Long.getLong("entries", MANY_ENTRIES))) {
            ListFigures.print(cases);
            SearchFigures.print(cases);
        }
        Options options = new OptionsBuilder().include("org.huansun.benchmark").forks(1).warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(700)).measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(700)).verbosity(VerboseMode.SILENT).build();
        Collection<RunResult> results = new Runner(options).run();
        results.stream().filter(result -> isFrom(result, "EngineBenchmark")).forEach(result ->
                System.out.printf("engine, 30 entries, %-8s %7.2f µs, %.2f of the %.0f µs allowed%n",
                        result.getParams().getParam("pack"), score(result), score(result) / ENGINE_CLAIM_MICROSECONDS,
                        ENGINE_CLAIM_MICROSECONDS));
        results.stream().filter(result -> isFrom(result, "RecountBenchmark")).forEach(result ->
                System.out.printf("cases of 10 entries counted again, one core, %-8s %,9.0f a second, %.2f of the %,.0f wanted%n",
                        result.getParams().getParam("pack"), score(result), score(result) / RECOUNT_WANTED, RECOUNT_WANTED));
        results.stream().filter(result -> isFrom(result, "LawBenchmark")).forEach(result ->
                System.out.printf("deadlines, findings, next steps, 30 entries, %-8s %7.2f µs, %.2f of the %.0f µs allowed%n",
                        result.getParams().getParam("pack"), score(result), score(result) / LAW_CLAIM_MICROSECONDS,
                        LAW_CLAIM_MICROSECONDS));
        results.stream().filter(result -> isFrom(result, "PackLoadBenchmark")).forEach(result ->
                System.out.printf("all rule packs loaded, warm %.1f ms, %.2f of the %.0f ms allowed%n", score(result),
                        score(result) / LOAD_CLAIM_MILLISECONDS, LOAD_CLAIM_MILLISECONDS));
        List<RunResult> additions = results.stream().filter(result -> isFrom(result, "CalendarBenchmark"))
                .sorted(Comparator.comparing(result -> Integer.valueOf(result.getParams().getParam("days")))).toList();
        additions.forEach(result -> System.out.printf("working-day addition, N = %-4s %7.2f ns, ratio to the smallest N %.2f%n",
                result.getParams().getParam("days"), score(result), score(result) / score(additions.getFirst())));
    }

    private static boolean isFrom(RunResult result, String benchmark) {
        return result.getParams().getBenchmark().contains(benchmark);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
