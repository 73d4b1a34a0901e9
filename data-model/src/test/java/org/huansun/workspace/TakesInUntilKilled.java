package org.huansun.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huansun.rules.LawBook;

/** A program for {@link OtherProcess}: takes a folder into a case, and says how far it has come. */
final class TakesInUntilKilled {

    private TakesInUntilKilled() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(), new HandClock("2026-03-05"))) {
            new EvidenceIntake(workspace).take(arguments[1], List.of(Path.of(arguments[2])), LocalDate.parse("2026-03-05"), new IntakeWatch() {
                @Override
                public void reached(Reach reach) {
                    System.out.println("recorded " + reach.files());
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
        }
    }
}
