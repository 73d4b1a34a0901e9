package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private Workspace workspace;
    private String id;
    private Path original;

    @BeforeEach
    void aCaseAndAFile() throws IOException {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
        id = Offices.newCase(workspace, "甲案");
        original = Files.writeString(folder.resolve("现场照片.txt"), "abc");
        Files.setLastModifiedTime(original, FileTime.from(Instant.parse("2026-03-05T02:21:36.5Z")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Map<String, String> kept() {
        return Offices.files(folder.resolve("w/evidence"));
    }

    @Test
    void an_original_is_kept_by_its_hash_and_the_file_is_left_as_it_is() throws IOException {
        EvidenceIntake.Attached attached = new EvidenceIntake(workspace).attach(id, original, DAY);

        assertThat(attached.novelty()).isEqualTo(EvidenceIntake.Novelty.NEW);
        assertThat(attached.entry().body()).isEqualTo(Offices.body("modifiedAt", "2026-03-05T10:21:36+08:00", "name", "现场照片.txt",
                "receivedAt", "2026-03-05T12:00:00+08:00", "sha256", ABC, "size", 3));
        assertThat(kept()).isEqualTo(Map.of("ba/" + ABC, ABC));
        assertThat(Files.readString(original)).isEqualTo("abc");
        assertThat(Offices.rows(workspace).get("evidence_row")).singleElement().asString().contains("现场照片.txt", ABC);
    }

    @Test
    void an_empty_file_proves_nothing_and_is_refused() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        refused(empty, empty + "：文件是空的（0 字节），多半是没有传完。检查文件后再试。");
    }

    @Test
    void the_same_bytes_under_another_name_are_in_the_case_already() throws IOException {
        Entry first = new EvidenceIntake(workspace).attach(id, original, DAY).entry();
        Path twin = Files.copy(original, folder.resolve("副本.txt"));
        assertThat(new EvidenceIntake(workspace).attach(id, twin, DAY))
                .isEqualTo(new EvidenceIntake.Attached(first, EvidenceIntake.Novelty.ALREADY_THERE));
        assertThat(kept()).hasSize(1);
        assertThat(workspace.records(id)).hasSize(2);
    }

    @Test
    void the_same_bytes_in_two_cases_are_kept_once() {
        String other = Offices.newCase(workspace, "乙案");
        new EvidenceIntake(workspace).attach(id, original, DAY);
        assertThat(new EvidenceIntake(workspace).attach(other, original, DAY).novelty())
                .isEqualTo(EvidenceIntake.Novelty.NEW);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_told_of_and_nothing_is_recorded() throws IOException {
        Files.delete(original);
        refused(original, original + "：没有这个文件。检查路径。");
    }

    @Test
    void a_folder_is_no_original() {
        refused(folder, folder + "：这是一个文件夹。选其中的文件。");
    }

    private void refused(Path file, String answer) {
        Map<String, List<String>> records = Offices.records(workspace);
        assertThatThrownBy(() -> new EvidenceIntake(workspace).attach(id, file, DAY)).isInstanceOf(BadInput.class)
                .hasMessage(answer);
        assertThat(Offices.records(workspace)).isEqualTo(records);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_file_that_vanishes_while_it_is_read_leaves_nothing_behind() {
        InputStream torn = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> workspace.evidence().keep(torn)).isInstanceOf(IOException.class).hasMessage("gone");
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_hash_that_is_none_names_no_original() throws IOException {
        Files.writeString(folder.resolve("w/secret"), "x");
        for (String odd : List.of("", "a", "../secret", "../../../secret", ABC.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(workspace.evidence().has(odd)).as(odd).isFalse();
        }
    }

    @Test
    void an_original_that_was_changed_is_found() throws IOException {
        new EvidenceIntake(workspace).attach(id, original, DAY);
        Files.writeString(workspace.evidence().path(ABC), "abd");
        assertThat(workspace.check()).containsExactly(new Damage("evidence-changed", "现场照片.txt", "证据原件与校验值不符，被改动过"));
    }

    @Test
    void an_original_that_is_gone_is_found() throws IOException {
        new EvidenceIntake(workspace).attach(id, original, DAY);
        Files.delete(workspace.evidence().path(ABC));
        assertThat(workspace.check()).containsExactly(new Damage("evidence-missing", "现场照片.txt", "证据原件不在"));
    }

    @Test
    void attaching_an_original_again_brings_back_one_that_is_gone() throws IOException {
        new EvidenceIntake(workspace).attach(id, original, DAY);
        Files.delete(workspace.evidence().path(ABC));
        new EvidenceIntake(workspace).attach(id, original, DAY);
        assertThat(workspace.check()).isEmpty();
    }
}
