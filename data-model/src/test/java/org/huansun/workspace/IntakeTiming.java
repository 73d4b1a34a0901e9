package org.huansun.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huansun.workspace.evidence.ExifBlock;
import org.huansun.workspace.evidence.SampleFiles;

/** Prints how long a folder of photographs takes to come in, and how long others wait for the workspace meanwhile. */
final class IntakeTiming {

    private IntakeTiming() {}

    /** Arguments: an empty folder, and how many photographs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        Path camera = Files.createDirectories(folder.resolve("camera"));
        for (int at = 0; at < number; at++) {
            byte[] photo = SampleFiles.jpeg(320, 240, at, new ExifBlock().device("HUAWEI", "NOH-AN00").taken("2026:03:05 10:21:33"));
            Files.write(camera.resolve("%05d.jpg".formatted(at)), SampleFiles.joined(photo, new byte[100_000]));
        }
        try (Workspace workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"))) {
            String id = Offices.newCase(workspace, "甲案");
            long begun = System.nanoTime();
            Thread intake = new Thread(() -> new EvidenceIntake(workspace).take(id, List.of(camera), LocalDate.parse("2026-03-05"), IntakeWatch.NOBODY));
            intake.start();
            long[] waits = new long[200_000];
            int asked = 0;
            while (intake.isAlive() && asked < waits.length) {
                long at = System.nanoTime();
                workspace.list().count();
                waits[asked++] = System.nanoTime() - at;
                Thread.sleep(5);
            }
            intake.join();
            long taken = System.nanoTime() - begun;
            long[] sorted = Arrays.copyOf(waits, asked);
            Arrays.sort(sorted);
            System.out.printf("%d photographs in %.1f s; a question meanwhile waits p50 %.1f ms, p99 %.1f ms, at most %.1f ms (%d asked)%n",
                    number, taken / 1e9, sorted[asked / 2] / 1e6, sorted[(int) (asked * 0.99)] / 1e6, sorted[asked - 1] / 1e6, asked);
            begun = System.nanoTime();
            int items = EvidenceItem.of(workspace.caseFile(id, LocalDate.parse("2026-03-05"))).size();
            System.out.printf("%d items listed in %.0f ms%n", items, (System.nanoTime() - begun) / 1e6);
            begun = System.nanoTime();
            OriginalsCheck.of(workspace).check(EvidenceItem.of(workspace.caseFile(id, LocalDate.parse("2026-03-05"))), IntakeWatch.NOBODY);
            System.out.printf("verified in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }
}
