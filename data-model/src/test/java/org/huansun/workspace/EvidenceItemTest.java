package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.workspace.evidence.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceItemTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private Workspace workspace;
    private String id;

    @BeforeEach
    void aCaseWithTwoPhotographs() throws IOException {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
        id = Offices.newCase(workspace, "甲案");
        Path camera = Files.createDirectory(folder.resolve("camera"));
        Files.write(camera.resolve("1.jpg"), SampleFiles.jpeg(16, 12, 1));
        Files.write(camera.resolve("2.jpg"), SampleFiles.jpeg(16, 12, 2));
        new EvidenceIntake(workspace).take(id, List.of(camera), DAY, IntakeWatch.NOBODY);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<EvidenceItem> items() {
        return EvidenceItem.of(workspace.caseFile(id, DAY));
    }

    private List<Entry> say(List<EvidenceItem> items, Map<String, Object> said) {
        return new EvidenceRevision(workspace).say(items, said, "补录");
    }

    @Test
    void what_a_person_adds_supersedes_and_keeps_what_it_does_not_touch() {
        EvidenceItem before = items().getFirst();
        say(List.of(before), Map.of("kind", "picture", "taker", " 李敏 "));
        EvidenceItem after = items().getFirst();
        assertThat(List.of(after.said("kind"), after.said("taker"), after.said("source"))).isEqualTo(List.of("picture", "李敏", ""));
        assertThat(after.entry().supersedes()).contains(before.entry().id());
        assertThat(after.sha256()).isEqualTo(before.sha256());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(items()).hasSize(2);
    }

    @Test
    void the_same_is_said_of_several_at_once_and_what_says_nothing_new_is_not_recorded() {
        say(List.of(items().getFirst()), Map.of("kind", "picture"));
        assertThat(say(items(), Map.of("kind", "picture"))).hasSize(1);
        assertThat(items()).allMatch(item -> item.said("kind").equals("picture"));
        say(items(), Map.of("kind", ""));
        assertThat(items()).allMatch(item -> item.said("kind").isEmpty());
    }

    @Test
    void a_kind_that_the_vocabulary_does_not_have_is_refused_for_all() {
        assertThatThrownBy(() -> say(items(), Map.of("kind", "hearsay"))).hasMessageContaining("“hearsay”不能用");
        assertThat(items()).allMatch(item -> item.said("kind").isEmpty());
    }

    @Test
    void what_it_proves_follows_the_corrections_of_the_entry_that_it_proves() {
        Entry visit = workspace.record(Offices.draft(id, "site-visited", "2026-03-05", "place", "城东", "people", "李敏、赵强"));
        say(items(), Map.of("proves", List.of(visit.id())));
        assertThat(items().getFirst().proves()).containsExactly(visit);
        Entry corrected = workspace.record(new Draft(id, "site-visited", DAY,
                Offices.body("place", "城西", "people", "李敏、赵强", "reason", "写错了"), Optional.of(visit.id())));
        assertThat(items()).allMatch(item -> item.proves().equals(List.of(corrected)));
        workspace.record(new Draft(id, "entry-superseded", DAY, Offices.body("reason", "没有去"), Optional.of(corrected.id())));
        assertThat(items().getFirst().proves()).containsExactly(corrected);
        assertThat(workspace.caseFile(id, DAY).counts(corrected)).isFalse();
    }

    @Test
    void hand_overs_of_an_original_stay_with_it_through_corrections() {
        String sha256 = items().getFirst().sha256();
        Entry handed = workspace.record(Offices.draft(id, "evidence-handed-over", "2026-03-05", "evidence", List.of(sha256),
                "from", "李敏", "to", "档案室 王芳", "reason", "归档", "seal", "封条 0012，封口完好", "at", "16:30"));
        say(items(), Map.of("kind", "picture"));
        assertThat(items().getFirst().handOvers()).containsExactly(handed);
        assertThat(items().getLast().handOvers()).isEmpty();
    }

    @Test
    void originals_are_held_against_their_hashes_until_it_is_cancelled() throws IOException {
        OriginalsCheck check = OriginalsCheck.of(workspace);
        assertThat(check.check(items(), IntakeWatch.NOBODY)).isEqualTo(new OriginalsCheck.Result(2, 2, Map.of()));
        EvidenceItem second = items().getLast();
        Files.write(workspace.evidence().path(second.sha256()), new byte[] {1});
        assertThat(check.check(items(), IntakeWatch.NOBODY)).isEqualTo(new OriginalsCheck.Result(2, 2,
                Map.of(second.sha256(), new Damage("evidence-changed", "2.jpg", "证据原件与校验值不符，被改动过"))));
        assertThat(check.check(items(), new IntakeWatch() {
            @Override
            public void reached(Reach reach) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isEqualTo(new OriginalsCheck.Result(0, 2, Map.of()));
    }
}
