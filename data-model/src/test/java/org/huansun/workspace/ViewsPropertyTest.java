package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** However the views came to where they are, they hold what deriving them in one go gives. */
class ViewsPropertyTest {

    private static final List<String> TYPES = List.of("clue-received", "preliminary-check-completed", "filing-approved",
            "investigation-completed", "notice-served", "reply-received", "meeting-planned", "agreement-signed",
                    "case-closed",
            "supervision-opened", "progress-reported", "claim-terminated", "remark-made", "evidence-added", "evidence-added");

    /** The clock moves by some days, an entry is made in one of three cases, the program may be started again. */
    record Move(int days, int which, String type, int back, boolean restarts) {}

    @Property(tries = 12)
    void following_step_by_step_gives_what_deriving_in_one_go_gives(@ForAll("moves") List<Move> moves)
            throws IOException {
        Path folder = Files.createTempDirectory("views");
        HandClock clock = new HandClock("2025-04-20");
        Path place = folder.resolve("w");
        Workspace workspace = Offices.create(place, clock);
        try {
            List<String> cases = List.of(Offices.newCase(workspace, "甲"), Offices.newCase(workspace, "乙"),
                    Offices.newCase(workspace, "丙"));
            for (Move move : moves) {
                clock.set(workspace.today().plusDays(move.days()));
                if (move.restarts()) {
                    workspace.close();
                    workspace = Offices.open(place, clock);
                }
                LocalDate on = workspace.today().plusDays(move.type()
                        .equals("meeting-planned") ? move.back() : -move.back());
                workspace.record(Draft.of(cases.get(move.which()), move.type(), on, Offices.body("round", 1)));
            }
            Map<String, List<String>> followed = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(followed).isEqualTo(Offices.rows(workspace));
        } finally {
            workspace.close();
            deleteAll(folder);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.integers().between(-3, 40))),
                Arbitraries.integers().between(0, 2), Arbitraries.of(TYPES), Arbitraries.integers().between(0, 20),
                Arbitraries.of(true, false)).as(Move::new).list().ofMinSize(3).ofMaxSize(14);
    }
}
