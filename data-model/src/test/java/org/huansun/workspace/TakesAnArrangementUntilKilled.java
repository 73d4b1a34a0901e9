package org.huansun.workspace;

import java.nio.file.Path;
import org.huansun.rules.LawBook;

/** A program for {@link OtherProcess}: takes an arrangement in, and says how many cases it has counted again. */
final class TakesAnArrangementUntilKilled {

    private TakesAnArrangementUntilKilled() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(), new HandClock("2026-06-30"))) {
            CalendarIntake intake = new CalendarIntake(workspace);
            intake.accept(intake.preview(Path.of(arguments[1]), DerivationWatch.NOBODY), new DerivationWatch() {
                @Override
                public void at(long done, long total) {
                    System.out.println("counted " + done);
                }

                @Override
                public boolean isStopped() {
                    return false;
                }
            });
        }
    }
}
