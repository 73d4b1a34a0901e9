package org.huansun.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.huansun.sync.bag.BagProblem;
import org.huansun.sync.bag.BagTag;
import org.huansun.workspace.EntryJson;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Offices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was changed inside and bagged again properly is found by what it says; and it does not come in. */
class PackageTamperingTest {

    @TempDir
    Path folder;

    private Sending sending;
    private Path good;

    @BeforeEach
    void aPackage() {
        sending = new Sending(folder);
        good = sending.sent("good.zip");
    }

    @AfterEach
    void close() {
        sending.close();
    }

    /** What is done to a package, and the problems that are found, each as its code and its path. */
    record Forgery(String what, BiConsumer<Sending, Repacked> forge, List<String> found) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String FIRST = "data/entries/FIRST.jsonl";

    private static Forgery lines(String what, BiConsumer<Sending, List<String>> forge, String... found) {
        return new Forgery(what, (sending, contents) -> {
            String path = "entries/" + sending.first + ".jsonl";
            List<String> lines = contents.lines(path);
            forge.accept(sending, lines);
            contents.put(path, lines);
        }, List.of(found));
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                lines("a word in the middle of a chain", (sending, lines) ->
                        lines.set(1, lines.get(1).replace("2026-03-01", "2026-03-02")), "chain-broken " + FIRST),
                lines("a line taken out", (sending, lines) -> lines.remove(1), "chain-broken " + FIRST),
                lines("the first line taken out", (sending, lines) -> lines.remove(0), "chain-broken " + FIRST),
                lines("two lines exchanged", (sending, lines) -> Collections.swap(lines, 0, 1), "chain-broken " + FIRST,
                        "entries-disordered " + FIRST, "chain-broken " + FIRST, "chain-broken " + FIRST),
                lines("a line twice", (sending, lines) -> lines.add(1, lines.get(0)), "entries-disordered " + FIRST,
                        "chain-broken " + FIRST),
                lines("a blank in a line", (sending, lines) -> lines.set(2, lines.get(2).replace("\":\"", "\": \"")),
                        "entry-unreadable " + FIRST, "evidence-unknown data/evidence/PHOTO"),
                lines("an empty line", (sending, lines) -> lines.add(1, ""), "entry-unreadable " + FIRST),
                lines("a Windows line end", (sending, lines) -> lines.set(1, lines.get(1) + "\r"), "entry-unreadable "
                        + FIRST,
                        "chain-broken " + FIRST),
                lines("a line of another case", (sending, lines) -> lines.add(otherCase(sending)), "entry-misplaced "
                        + FIRST,
                        "entries-disordered " + FIRST, "chain-broken " + FIRST),
                new Forgery("the last line cut", (sending, contents) -> {
                    byte[] bytes = contents.bytes("entries/" + sending.first + ".jsonl");
                    contents.put("entries/" + sending.first + ".jsonl", java.util.Arrays.copyOf(bytes,
                            bytes.length - 1));
                }, List.of("entries-cut " + FIRST, "evidence-unknown data/evidence/PHOTO")),
                new Forgery("no lines", (sending, contents) -> contents.put("entries/" + sending.first + ".jsonl",
                        new byte[0]),
                        List.of("entries-cut " + FIRST, "evidence-unknown data/evidence/PHOTO")),
                new Forgery("an original taken out", (sending, contents) ->
                        contents.files.remove(PackageLayout.evidence(Sending.sha256(sending.photo))),
                        List.of("evidence-missing data/evidence/PHOTO")),
                new Forgery("an original exchanged", (sending, contents) ->
                        contents.put(PackageLayout.evidence(Sending.sha256(sending.photo)), "forged".getBytes(UTF_8)),
                        List.of("unexpected-file data/evidence/PHOTO", "evidence-missing data/evidence/PHOTO")),
                new Forgery("an original of which no entry speaks", (sending, contents) ->
                        contents.put("evidence/ba/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                                "abc".getBytes(UTF_8)),
                        List.of("evidence-unknown data/evidence/ba/"
                                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")),
                new Forgery("a foreign file", (sending, contents) -> contents.put("notes.txt", "x".getBytes(UTF_8)),
                        List.of("unexpected-file data/notes.txt")),
                new Forgery("a file of entries whose name is no case", (sending, contents) ->
                        contents.put("entries/x.jsonl", contents.bytes("entries/" + sending.first + ".jsonl")),
                        List.of("unexpected-file data/entries/x.jsonl")),
                new Forgery("the entries under another case's name", (sending, contents) -> {
                    byte[] bytes = contents.bytes("entries/" + sending.second + ".jsonl");
                    contents.files.remove("entries/" + sending.second + ".jsonl");
                    contents.put("entries/019cb000-0000-7000-8000-00000000000a.jsonl", bytes);
                }, List.of("entry-misplaced data/entries/019cb000-0000-7000-8000-00000000000a.jsonl",
                        "entry-misplaced data/entries/019cb000-0000-7000-8000-00000000000a.jsonl")),
                new Forgery("no word of ours", (sending, contents) ->
                        contents.tags.removeIf(tag -> tag.label().equals("Huansun-Package")),
                        List.of("not-our-package bag-info.txt")),
                new Forgery("a version to come", (sending, contents) ->
                        contents.tags.replaceAll(tag -> tag.label().equals("Huansun-Package") ? new BagTag(tag.label(),
                                "2") : tag),
                        List.of("not-our-package bag-info.txt")));
    }

    private static String otherCase(Sending sending) {
        return new String(sending.from.records(sending.second).getFirst(), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forgery_is_found_and_changes_nothing(Forgery forgery) {
        Repacked contents = new Repacked(good);
        forgery.forge().accept(sending, contents);
        Path forged = contents.writeTo(folder.resolve("forged.zip"));

        PackageReport report = Sending.verified(forged);
        assertThat(report.bag().valid()).isTrue();
        assertThat(report.isValid()).isFalse();
        assertThat(report.problems().stream().map(problem -> problem.code() + " " + shown(problem)).toList())
                .isEqualTo(forgery.found());
        staysOut(forged, report.problems().getFirst());
    }

    private String shown(BagProblem problem) {
        return problem.path().replace(sending.first, "FIRST")
                .replace(PackageLayout.evidence(Sending.sha256(sending.photo)), "evidence/PHOTO");
    }

    private void staysOut(Path forged, BagProblem first) {
        Map<String, List<String>> records = Offices.records(sending.to);
        Map<String, List<String>> rows = Offices.rows(sending.to);
        Map<String, String> evidence = Offices.files(folder.resolve("to/evidence"));

        assertThatThrownBy(() -> new PackageImport(sending.to).take(forged)).isInstanceOf(BadInput.class)
                .hasMessageStartingWith(forged + "：同步包没有通过校验，没有导入\n  " + first.text())
                .hasMessageEndingWith("请对方重新导出一次，再核对文件有没有传完整。");

        assertThat(Offices.records(sending.to)).isEqualTo(records);
        assertThat(records).isEqualTo(Map.of(OfficeLog.CASE, List.of()));
        assertThat(Offices.rows(sending.to)).isEqualTo(rows);
        assertThat(Offices.files(folder.resolve("to/evidence"))).isEqualTo(evidence);
    }

    @Test
    void bagging_the_same_contents_again_gives_the_same_package() throws IOException {
        assertThat(Files.mismatch(new Repacked(good).writeTo(folder.resolve("again.zip")), good)).isEqualTo(-1);
    }

    @Test
    void a_bag_that_is_not_whole_is_refused_before_its_contents_are_looked_at() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length - 10));
        PackageReport report = Sending.verified(cut);
        assertThat(report.bag().valid()).isFalse();
        assertThat(report.problems()).isEqualTo(report.bag().problems()).isNotEmpty();
        staysOut(cut, report.problems().getFirst());
    }

    @Test
    void a_path_with_nothing_there_is_bad_input() {
        assertThatThrownBy(() -> OpenPackage.open(folder.resolve("none.zip"))).isInstanceOf(BadInput.class);
    }

    /** Each sampled bit by itself; the bag's own test flips every bit of a smaller file. */
    @Test
    void a_single_bit_that_is_flipped_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Path flipped = folder.resolve("flipped.zip");
        List<String> accepted = new ArrayList<>();
        int step = 61;
        for (long bit = 0; bit < 8L * bytes.length; bit += step) {
            int at = (int) (bit / 8);
            bytes[at] ^= (byte) (1 << bit % 8);
            Files.write(flipped, bytes);
            if (Sending.verified(flipped).isValid()) {
                accepted.add("byte " + at + " bit " + bit % 8);
            }
            bytes[at] ^= (byte) (1 << bit % 8);
        }
        assertThat(accepted).isEmpty();
        assertThat(EntryJson.hash(bytes)).isEqualTo(EntryJson.hash(Files.readAllBytes(good)));
    }
}
