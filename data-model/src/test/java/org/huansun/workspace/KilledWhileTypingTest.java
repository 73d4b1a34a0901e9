package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledWhileTypingTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    static IntStream kills() {
        return Kills.atLeast(10);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void a_kill_loses_no_saved_entry_and_no_draft_and_offers_none_that_was_saved(int kill)
            throws IOException, InterruptedException {
        Path place = folder.resolve("w");
        String caseId;
        try (Workspace workspace = Offices.create(place, clock)) {
            caseId = Offices.newCase(workspace, "甲案");
        }
        List<String> did = new ArrayList<>();
        int nanos = ThreadLocalRandom.current().nextInt(0, 5_000_000);
        try (OtherProcess process = OtherProcess.start(TypesUntilKilled.class, place.toString(), caseId)) {
            int deeds = ThreadLocalRandom.current().nextInt(1, 120);
            for (int at = 0; at < deeds; at++) {
                did.add(process.await("did"));
            }
            Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
            process.kill();
            did.addAll(process.rest("did"));
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(workspace.check()).isEmpty();
            State confirmed = State.after(did);
            State found = new State(confirmed.begun(),
                    workspace.caseFile(caseId, workspace.today()).live("remark-made").stream()
                            .map(entry -> entry.body().text("note").orElseThrow()).toList(),
                    workspace.drafts().all().stream().map(draft -> draft.words().getOrDefault("text", "")).toList());
            assertThat(confirmed.next()).as("kill %d, %d ns after %s", kill, nanos, did.getLast()).contains(found);
            var rows = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
        }
    }

    /**
     * What is recorded and what is offered.
     *
     * @param begun how many drafts were begun for certain
     */
    private record State(int begun, List<String> recorded, List<String> offered) {

        /** What was confirmed comes to. */
        static State after(List<String> did) {
            State state = new State(0, List.of(), List.of());
            for (String deed : did) {
                String[] words = deed.split(" ");
                state = switch (words[0]) {
                    case "type" -> new State(Integer.parseInt(words[1]) + 1, state.recorded,
                            List.of(TypesUntilKilled.text(Integer.parseInt(words[1]), Integer.parseInt(words[2]))));
                    case "record" -> state.saved();
                    case "discard" -> new State(state.begun, state.recorded, List.of());
                    default -> throw new AssertionError(deed);
                };
            }
            return state;
        }

        private State saved() {
            List<String> more = new ArrayList<>(recorded);
            more.addAll(offered);
            return new State(begun, List.copyOf(more), List.of());
        }

        /** Itself, and what it may have become with one deed more that was done and not yet said. */
        List<State> next() {
            List<State> next = new ArrayList<>(List.of(this));
            if (offered.isEmpty()) {
                next.add(new State(begun, recorded, List.of(TypesUntilKilled.text(begun, 1))));
            } else {
                next.add(new State(begun, recorded, List.of(offered.getFirst() + "字")));
                next.add(new State(begun, recorded, List.of()));
                next.add(saved());
            }
            return next;
        }
    }
}
