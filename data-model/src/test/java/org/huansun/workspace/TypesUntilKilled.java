package org.huansun.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.huansun.rules.LawBook;

/**
 * A program for {@link OtherProcess}: types one draft after the other, letter by letter, records what most of them come to, discards
 * some, and says each thing that it did: {@code did type 3 12}, {@code did record 3}, {@code did discard 4}.
 */
final class TypesUntilKilled {

    private static final int LONGEST = 6;

    private TypesUntilKilled() {}

    public static void main(String[] arguments) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(), new HandClock("2026-03-05"))) {
            for (int at = 0; at < 100_000; at++) {
                String draft = Integer.toString(at);
                int letters = random.nextInt(1, LONGEST);
                for (int letter = 1; letter <= letters; letter++) {
                    workspace.drafts().keep(draft, arguments[1], Map.of("text", text(at, letter)));
                    System.out.println("did type " + at + " " + letter);
                }
                if (random.nextInt(4) == 0) {
                    workspace.drafts().discard(draft);
                    System.out.println("did discard " + at);
                } else {
                    String words = text(at, letters);
                    workspace.drafts().settle(draft, () -> Offices.remark(workspace, arguments[1], words));
                    System.out.println("did record " + at);
                }
            }
        }
    }

    /** What stands in a draft after some letters. */
    static String text(int draft, int letters) {
        return draft + " " + "字".repeat(letters);
    }
}
