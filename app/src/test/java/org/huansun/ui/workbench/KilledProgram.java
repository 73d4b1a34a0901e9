package org.huansun.ui.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that tells what it has done until it is killed, at some moment after it began. */
final class KilledProgram {

    private static final int MOST_LINES = 12;
    private static final int MOST_MILLIS = 500;

    private final Set<String> beginnings;
    private final List<String> said = new ArrayList<>();

    private KilledProgram(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** All that it said. @param beginnings of the lines that count; others are passed over */
    static List<String> saidUntilKilled(Class<?> program, Set<String> beginnings, String... arguments)
            throws IOException, InterruptedException {
        Stream<String> command = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dstdout.encoding=UTF-8",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), program.getName());
        KilledProgram run = new KilledProgram(beginnings);
        run.kill(new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
        return run.said;
    }

    private void kill(Process process) throws IOException, InterruptedException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int many = ThreadLocalRandom.current().nextInt(1, MOST_LINES);
            while (said.size() < many) {
                collect(lines.readLine());
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(0, MOST_MILLIS));
            // By its handle: destroying the process itself would close the pipe with what it said last.
            process.toHandle().destroyForcibly();
            process.waitFor();
            lines.lines().forEach(this::collect);
        } finally {
            process.destroyForcibly();
        }
    }

    private void collect(@Nullable String line) {
        if (line == null) {
            throw new AssertionError("it ended by itself");
        }
        if (beginnings.stream().anyMatch(line::startsWith)) {
            said.add(line);
        }
    }
}
