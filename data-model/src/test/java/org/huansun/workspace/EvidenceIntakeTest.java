package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huansun.workspace.IntakeReport.Outcome;
import org.huansun.workspace.evidence.ExifBlock;
import org.huansun.workspace.evidence.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceIntakeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private Workspace workspace;
    private String id;
    private Path camera;

    @BeforeEach
    void aCaseAndACamera() throws IOException {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
        id = Offices.newCase(workspace, "甲案");
        camera = Files.createDirectory(folder.resolve("相机"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path photo(String name, int shade) throws IOException {
        Path file = camera.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, SampleFiles.jpeg(16, 12, shade));
    }

    private IntakeReport take(Path... chosen) {
        return new EvidenceIntake(workspace).take(id, List.of(chosen), DAY, IntakeWatch.NOBODY);
    }

    /** What became of each, in words. */
    private static Map<String, String> words(IntakeReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        report.lines().forEach(line -> words.put(line.shown(), switch (line.outcome()) {
            case Outcome.CameIn came -> "in" + came.elsewhere().stream().map(HoldingCase::title).toList();
            case Outcome.AlreadyThere there -> "there as " + there.entry().body().text("name").orElse("");
            case Outcome.NotTaken(String reason) -> reason;
        }));
        return words;
    }

    private List<String> evidenceFiles() {
        return Offices.files(folder.resolve("w/evidence")).keySet().stream().toList();
    }

    private void nothingIsHalfKept() {
        List<String> named = workspace.caseFile(id, DAY).live("evidence-added").stream()
                .map(entry -> entry.body().text("sha256").orElseThrow()).map(hash -> hash.substring(0, 2) + "/" + hash).sorted().toList();
        assertThat(evidenceFiles()).isEqualTo(named);
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void a_folder_comes_in_with_all_that_is_in_it_in_the_order_of_names() throws IOException {
        photo("2.jpg", 2);
        photo("1.jpg", 1);
        photo("上午/3.jpg", 3);
        assertThat(words(take(camera))).isEqualTo(Map.of("1.jpg", "in[]", "2.jpg", "in[]", "上午/3.jpg", "in[]"));
        assertThat(workspace.caseFile(id, DAY).live("evidence-added")).extracting(entry -> entry.body().text("name").orElse(""))
                .containsExactly("1.jpg", "2.jpg", "3.jpg");
        nothingIsHalfKept();
    }

    @Test
    void what_the_camera_wrote_stands_in_the_entry() throws IOException {
        Path file = Files.write(camera.resolve("渗坑.jpg"), SampleFiles.jpeg(16, 12, 1, new ExifBlock().device("HUAWEI", "NOH-AN00")
                .taken("2026:03:05 10:21:33").place("N", new long[] {49_000, 12_000, 44_400}, "E", new long[] {119_000, 44_000, 35_500}).datum("WGS-84")));
        take(file);
        Map<String, Object> body = new LinkedHashMap<>(workspace.caseFile(id, DAY).live("evidence-added").getFirst().body().values());
        body.keySet().removeAll(List.of("sha256", "size", "modifiedAt"));
        assertThat(body).isEqualTo(Map.of("name", "渗坑.jpg", "cameraTime", "2026-03-05T10:21:33", "cameraLatitude", "49.21233",
                "cameraLongitude", "119.74319", "cameraDatum", "WGS-84", "cameraModel", "HUAWEI NOH-AN00", "cameraPixels", "16×12",
                "receivedAt", "2026-03-05T12:00:00+08:00"));
    }

    @Test
    void the_same_original_twice_in_a_folder_or_in_another_case_is_told_and_kept_once() throws IOException {
        photo("a.jpg", 1);
        photo("b.jpg", 1);
        String other = Offices.newCase(workspace, "乙案");
        new EvidenceIntake(workspace).take(other, List.of(photo("c.jpg", 1)), DAY, IntakeWatch.NOBODY);
        assertThat(words(take(camera))).isEqualTo(Map.of("a.jpg", "in[乙案]", "b.jpg", "there as a.jpg", "c.jpg", "there as a.jpg"));
        assertThat(words(take(camera))).isEqualTo(Map.of("a.jpg", "there as a.jpg", "b.jpg", "there as a.jpg", "c.jpg", "there as a.jpg"));
        nothingIsHalfKept();
    }

    @Test
    void what_cannot_come_in_is_told_of_and_the_rest_comes_in() throws IOException {
        Path whole = photo("whole.jpg", 1);
        Files.write(camera.resolve("cut.jpg"), Arrays.copyOf(Files.readAllBytes(whole), 300));
        Files.write(camera.resolve("zip.jpg"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(camera.resolve("empty.jpg"), new byte[0]);
        Files.write(camera.resolve("Thumbs.db"), new byte[] {1});
        Files.createSymbolicLink(camera.resolve("circle"), camera);
        Files.createSymbolicLink(camera.resolve("gone.jpg"), camera.resolve("nothing"));
        Files.createSymbolicLink(camera.resolve("self.jpg"), camera.resolve("self.jpg"));
        assertThat(words(take(camera, folder.resolve("missing.jpg")))).isEqualTo(Map.of("whole.jpg", "in[]", "cut.jpg", "in[]", "zip.jpg", "in[]",
                "empty.jpg", "文件是空的（0 字节），多半是没有传完", "Thumbs.db", "系统自己生成的文件，不是证据材料",
                "circle", "是指向文件夹的链接，没有跟进去", "gone.jpg", "链接指向的文件不在", "self.jpg", "链接绕成了圈",
                "missing.jpg", "没有这个文件，或刚刚被移走"));
        nothingIsHalfKept();
    }

    @Test
    void long_names_and_emoji_come_in_as_they_are() throws IOException {
        String longest = "x".repeat(251) + ".jpg";
        String emoji = "🏭排污口👍 (1).jpg";
        photo(longest, 1);
        photo(emoji, 2);
        take(camera);
        assertThat(workspace.caseFile(id, DAY).live("evidence-added")).extracting(entry -> entry.body().text("name").orElse(""))
                .containsExactlyInAnyOrder(longest, emoji);
        nothingIsHalfKept();
    }

    @Test
    void a_folder_that_may_not_be_read_is_told_of() throws IOException {
        photo("1.jpg", 1);
        Path closed = Files.createDirectory(camera.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(closed)).as("the superuser reads all").isFalse();
            assertThat(words(take(camera))).isEqualTo(Map.of("1.jpg", "in[]", "closed", "没有读取权限"));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void what_is_no_file_is_not_waited_for() throws IOException, InterruptedException {
        photo("1.jpg", 1);
        Process made = new ProcessBuilder("mkfifo", camera.resolve("pipe").toString()).start();
        assumeThat(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();
        assertThat(words(take(camera))).isEqualTo(Map.of("1.jpg", "in[]", "pipe", "不是普通文件"));
    }

    @Test
    void a_workspace_takes_in_nothing_of_its_own() throws IOException {
        photo("1.jpg", 1);
        assertThat(words(take(folder))).isEqualTo(Map.of("相机/1.jpg", "in[]", "w", "是工作区自己的文件夹"));
        assertThat(words(take(folder.resolve("w/evidence")))).isEqualTo(Map.of("evidence", "是工作区自己的文件夹"));
    }

    @Test
    void what_came_in_before_it_was_cancelled_stays_and_the_same_folder_brings_the_rest() throws IOException {
        for (int at = 0; at < 60; at++) {
            photo("%03d.jpg".formatted(at), at);
        }
        IntakeReport report = new EvidenceIntake(workspace).take(id, List.of(camera), DAY, new Cancelling(40));
        assertThat(report.stopped()).contains("已取消，没有收");
        assertThat(List.of(report.cameIn(), report.notTaken())).isEqualTo(List.of(40L, 20L));
        nothingIsHalfKept();
        IntakeReport rest = take(camera);
        assertThat(List.of(rest.cameIn(), rest.alreadyThere(), rest.notTaken())).isEqualTo(List.of(20L, 40L, 0L));
        assertThat(rest.stopped()).isEmpty();
        nothingIsHalfKept();
    }

    /** Cancels after so many files. */
    private record Cancelling(int after, List<Reach> seen) implements IntakeWatch {

        private Cancelling(int after) {
            this(after, new ArrayList<>());
        }

        @Override
        public void reached(Reach reach) {
            seen.add(reach);
        }

        @Override
        public boolean isCancelled() {
            return !seen.isEmpty() && seen.getLast().files() >= after;
        }
    }

    @Test
    void it_tells_how_far_it_has_come() throws IOException {
        photo("1.jpg", 1);
        photo("2.jpg", 2);
        Cancelling watch = new Cancelling(Integer.MAX_VALUE);
        new EvidenceIntake(workspace).take(id, List.of(camera), DAY, watch);
        assertThat(watch.seen().getFirst().part()).isZero();
        assertThat(watch.seen().getLast().part()).isEqualTo(1);
        assertThat(watch.seen()).isSortedAccordingTo(java.util.Comparator.comparingDouble(IntakeWatch.Reach::part));
    }

    @Test
    void a_file_that_grows_while_it_is_copied_is_left_for_later() throws IOException {
        Path growing = photo("video.mp4", 1);
        IntakeWatch writer = new IntakeWatch() {
            @Override
            public void reached(Reach reach) {
                if (reach.bytes() > 0) {
                    append(growing);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        IntakeReport report = new EvidenceIntake(workspace).take(id, List.of(growing), DAY, writer);
        assertThat(words(report)).isEqualTo(Map.of("video.mp4", "复制的时候文件变了，等它写完再收"));
        nothingIsHalfKept();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void leftovers_of_a_process_that_ended_too_early_are_cleared_at_the_next_opening() throws IOException {
        take(photo("kept.jpg", 1));
        List<String> kept = evidenceFiles();
        String kepthash = kept.getFirst().substring(3);
        Path evidence = folder.resolve("w/evidence");
        Files.write(evidence.resolve(".in-half"), new byte[100]);
        String orphan = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Files.createDirectories(evidence.resolve("ba"));
        Files.writeString(evidence.resolve("ba").resolve(orphan), "abc");
        Files.write(evidence.resolve(".in-batch"), (orphan + "\n" + kepthash + "\n" + orphan.substring(9)).getBytes(StandardCharsets.UTF_8));
        workspace.close();
        workspace = Offices.open(folder.resolve("w"), new HandClock("2026-03-05"));
        assertThat(evidenceFiles()).isEqualTo(kept);
        nothingIsHalfKept();
    }

    @Test
    void a_case_that_is_not_there_takes_nothing_in() throws IOException {
        Path file = photo("1.jpg", 1);
        assertThatThrownBy(() -> new EvidenceIntake(workspace).take("nothing", List.of(file), DAY, IntakeWatch.NOBODY))
                .hasMessage("nothing：没有这个案件。用 huansun case list 看有哪些案件。");
        assertThat(evidenceFiles()).isEmpty();
    }

    @Test
    void what_came_in_for_entries_that_are_refused_is_taken_back() throws IOException {
        Path file = photo("1.jpg", 1);
        IntakeReport report = new EvidenceIntake(workspace).take(id, List.of(file), DAY.plusDays(1), IntakeWatch.NOBODY);
        assertThat(report.stopped()).isEqualTo(Optional.of("证据入卷：2026-03-06 还没有到（这台电脑今天是 2026-03-05）。检查日期，或校正电脑的时钟。"));
        assertThat(report.notTaken()).isEqualTo(1);
        assertThat(evidenceFiles()).isEmpty();
    }
}
