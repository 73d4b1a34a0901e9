package org.huansun.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.huansun.rules.LawBook;
import org.huansun.workspace.MadeUpWorkspace;
import org.huansun.workspace.Workspace;

/** A small and a large workspace of made-up cases, in a folder that is gone when they are closed. */
final class ManyCases implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** The day on which both are opened. */
    static final InstantSource CLOCK = InstantSource.fixed(DAY.atTime(10, 0).atZone(Workspace.ZONE).toInstant());

    private static final int FEW_CASES = 100;

    private final Path folder;
    private final LawBook law = LawBook.shipped();

    private ManyCases(Path folder) {
        this.folder = folder;
    }

    static ManyCases make(int cases, long entries) throws IOException {
        ManyCases made = new ManyCases(Files.createTempDirectory("huansun-scale"));
        new MadeUpWorkspace(FEW_CASES, FEW_CASES * entries / cases, 1, DAY).make(made.few(), made.law, CLOCK);
        new MadeUpWorkspace(cases, entries, 1, DAY).make(made.many(), made.law, CLOCK);
        return made;
    }

    LawBook law() {
        return law;
    }

    /** A hundred cases. */
    Path few() {
        return folder.resolve("few");
    }

    /** As many as were asked for. */
    Path many() {
        return folder.resolve("many");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
