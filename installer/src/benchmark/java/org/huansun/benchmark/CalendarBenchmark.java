package org.huansun.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.huansun.time.SeedCalendar;
import org.huansun.time.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What adding working days costs, few or many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CalendarBenchmark {

    private static final LocalDate FROM = LocalDate.of(2018, 3, 1);

    /** How many working days. */
    @Param({"5", "50", "500", "2000"})
    public int days;

    private final WorkCalendar calendar = SeedCalendar.load();

    /** One addition. */
    @Benchmark
    public LocalDate plusWorkingDays() {
        return calendar.plusWorkingDays(FROM, days);
    }
}
