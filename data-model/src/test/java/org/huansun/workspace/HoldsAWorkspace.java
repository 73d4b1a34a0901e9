package org.huansun.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.huansun.problem.Problem;
import org.huansun.rules.LawBook;

/** A program for {@link OtherProcess}: opens a workspace and has it until its input ends; or says why it can't. */
final class HoldsAWorkspace {

    private HoldsAWorkspace() {}

    public static void main(String[] arguments) throws IOException {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(),
                new HandClock("2026-03-05"))) {
            System.out.println("has " + workspace.list().cases().size());
            System.in.read();
        } catch (Problem problem) {
            System.out.println("can't " + problem.getMessage());
        }
    }
}
