package org.huansun.workspace;

import java.nio.file.Path;
import org.huansun.rules.LawBook;

/** A program for {@link OtherProcess}: records in a case, one entry after the other, and says each one's id. */
final class RecordsUntilKilled {

    private RecordsUntilKilled() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(),
                new HandClock("2026-03-05"))) {
            for (int at = 0; at < 100_000; at++) {
                System.out.println("recorded " + Offices.remark(workspace, arguments[1], "第 " + at + " 条").id());
            }
        }
    }
}
