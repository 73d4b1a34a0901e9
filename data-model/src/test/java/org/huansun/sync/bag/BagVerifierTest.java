package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BagVerifierTest {

    @TempDir
    Path folder;

    @Test
    void aPackageIsReportedWithItsTagsAndFiles() {
        BagReport report = BagVerifier.verify(Bags.small(folder));
        assertThat(report).isEqualTo(new BagReport(true, List.of(), Bags.TAGS,
                List.of(new BagFile("a/1.json", 2, Sha256.of("{}".getBytes(StandardCharsets.UTF_8))),
                        new BagFile("b.txt", 6, Sha256.of("损害".getBytes(StandardCharsets.UTF_8)))),
                Optional.of(new BagWriter(Bags.TAGS, Bags.FILES).fingerprint())));
    }

    @Test
    void entriesThatChangedPlacesAreRefusedThoughNothingElseIsWrong() {
        for (int i = 0; i + 1 < Bags.members().size(); i++) {
            List<BagMember> members = Bags.members();
            Collections.swap(members, i, i + 1);
            assertThat(Verdict.faults(Bags.zip(folder, members)))
                    .containsExactly("wrong-order " + members.get(i + 1).name());
        }
    }

    @Test
    void aZipOfTheSameFilesFromAnotherProgramSaysPlainlyThatItWasPackedAgain() throws IOException {
        Path zip = folder.resolve("java.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (BagMember member : Bags.members()) {
                out.putNextEntry(new ZipEntry(member.name()));
                copy(member, out);
            }
        }
        BagReport report = BagVerifier.verify(zip);
        assertThat(report.problems().getFirst()).isEqualTo(new BagProblem("data-descriptor", "bagit.txt",
                "bagit.txt 的长度和校验值写在数据之后；同步包不用这种写法，这个包不是由本程序生成的，或被重新打包过。"));
        assertThat(report.problems()).extracting(BagProblem::code)
                .contains("compressed", "timestamp", "header-field").doesNotContain("missing-file");
    }

    @Test
    void aStoredZipOfTheSameFilesFromAnotherProgramIsRefusedForItsHeadersOnly() throws IOException {
        Path zip = folder.resolve("java.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setMethod(ZipOutputStream.STORED);
            for (BagMember member : Bags.members()) {
                ZipEntry entry = new ZipEntry(member.name());
                entry.setSize(member.size());
                entry.setCrc(Measured.of(member.source().open(), 0).crc());
                entry.setExtra(new byte[] {1, 2, 0, 0});
                out.putNextEntry(entry);
                copy(member, out);
            }
        }
        assertThat(Verdict.codes(zip)).contains("timestamp", "extra-field").doesNotContain("crc-mismatch",
                "digest-mismatch", "missing-file", "compressed");
    }

    @Test
    void namesThatDoNotStayInsideOrAreNotSafeAreRefused() {
        for (String name : List.of("../x", "a/../../x", "/x", "a//x", "./x", "x.", "x/", "a b", "C:x", "a\\b", "损",
                "%41", "x\n", "x".repeat(251))) {
            assertThat(Verdict.codes(Bags.zip(folder, Bags.members(List.of(Bags.file(name, "1"))))))
                    .as(name).containsAnyOf("name-not-allowed", "directory-entry");
        }
        List<BagMember> absolute = Bags.members();
        absolute.add(BagMember.text("/etc/passwd", new byte[1]));
        assertThat(Verdict.faults(Bags.zip(folder, absolute)))
                .contains("name-not-allowed /etc/passwd", "unexpected-file /etc/passwd");
    }

    @Test
    void namesThatMeetOnSomeSystemAreRefused() {
        assertThat(twins("A", "a")).containsExactly("name-twin data/a");
        assertThat(twins("A/x", "a/y")).containsExactly("name-twin data/a/y");
        assertThat(twins("a", "a/b")).containsExactly("name-twin data/a/b");
        assertThat(twins("A", "a/b")).containsExactly("name-twin data/a/b");
        assertThat(twins("a", "a")).contains("duplicate-name data/a");
        assertThat(twins("x/A/b/c", "x/a/b/d")).containsExactly("name-twin data/x/a/b/d");
        assertThat(twins("a", "a.b")).isEmpty();
        assertThat(twins("a/b", "a0")).isEmpty();
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        Path file = folder.resolve("x");
        Files.write(file, new byte[0]);
        assertThat(Verdict.codes(file)).containsExactly("empty-file");
        Files.writeString(file, "%PDF-1.7\n" + "1 0 obj\n".repeat(9000) + "%%EOF\n");
        assertThat(Verdict.codes(file)).containsExactly("not-a-zip");
        Files.writeString(file, "PK");
        assertThat(Verdict.codes(file)).containsExactly("not-a-zip");
    }

    @Test
    void aZipOfOtherThingsIsRefused() throws IOException {
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("照片/"));
            out.putNextEntry(new ZipEntry("照片/1.jpg"));
            out.write(1);
        }
        assertThat(Verdict.faults(zip)).contains("compressed 照片/1.jpg", "missing-file bagit.txt");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setComment("empty");
        }
        assertThat(Verdict.codes(zip)).contains("comment", "missing-file");
    }

    @Test
    void whatStandsBeforeOrAfterThePackageIsCounted() throws IOException {
        byte[] good = Files.readAllBytes(Bags.small(folder));
        Path zip = folder.resolve("x.zip");
        Files.write(zip, join(good, "more".getBytes(StandardCharsets.UTF_8)));
        assertThat(BagVerifier.verify(zip).problems()).containsExactly(new BagProblem("trailing-bytes", "",
                "压缩包结束之后还有 4 个字节；同步包之后不得有任何内容，文件被人或被传输改动过。"));
        Files.write(zip, join("MZ stub".getBytes(StandardCharsets.UTF_8), good));
        assertThat(BagVerifier.verify(zip).problems()).containsExactly(new BagProblem("leading-bytes", "",
                "压缩包开始之前还有 7 个字节；同步包之前不得有任何内容，文件被人或被传输改动过。"));
        Files.write(zip, join(good, good));
        assertThat(Verdict.codes(zip)).containsExactly("unaccounted-bytes", "header-field");
    }

    @Test
    void aPackageThatWasNotCopiedToItsEndSaysSo() throws IOException {
        byte[] good = Files.readAllBytes(Bags.small(folder));
        Path zip = folder.resolve("x.zip");
        Files.write(zip, Arrays.copyOf(good, good.length / 2));
        assertThat(Verdict.codes(zip)).containsExactly("truncated");
    }

    @Test
    void bytesThatBelongToNoFileAreRefusedThoughAllPlacesAreRight() throws IOException {
        byte[] good = Files.readAllBytes(Bags.small(folder));
        Path zip = folder.resolve("x.zip");
        for (int entry = 0; entry <= Bags.members().size(); entry++) {
            Files.write(zip, Bags.withGap(good, entry));
            assertThat(Verdict.codes(zip)).as("before entry %d", entry).containsExactly("unaccounted-bytes");
        }
    }

    @Test
    void aFileThatReachesIntoTheDirectoryIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(Bags.small(folder));
        int last = last(bytes, "504b0102");
        bytes[last + 20]++;
        bytes[last + 24]++;
        Path zip = folder.resolve("x.zip");
        Files.write(zip, bytes);
        assertThat(Verdict.faults(zip)).contains("entry-out-of-bounds data/b.txt");
    }

    @Test
    void aDirectoryThatReachesIntoTheEndRecordIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(Bags.small(folder));
        bytes[last(bytes, "504b0102") + 28]++;
        Path zip = folder.resolve("x.zip");
        Files.write(zip, bytes);
        assertThat(Verdict.faults(zip)).contains("entry-out-of-bounds ");
    }

    @Test
    void entriesThatShareTheirBytesAreNotReadTwice() throws IOException {
        byte[] bytes = Files.readAllBytes(Bags.small(folder));
        int second = find(bytes, "504b0102", find(bytes, "504b0102", 0) + 1);
        Arrays.fill(bytes, second + 42, second + 46, (byte) 0);
        Path zip = folder.resolve("x.zip");
        Files.write(zip, bytes);
        assertThat(Verdict.faults(zip)).contains("overlap bag-info.txt");
    }

    @Test
    void lengthsThatReachBeyondTheFileAreRefusedWithoutTakingMemory() throws IOException {
        byte[] bytes = Files.readAllBytes(Bags.small(folder));
        int first = find(bytes, "504b0102", 0);
        Arrays.fill(bytes, first + 20, first + 28, (byte) 0xFF);
        Path zip = folder.resolve("x.zip");
        Files.write(zip, bytes);
        assertThat(Verdict.faults(zip)).contains("entry-out-of-bounds bagit.txt");
        Arrays.fill(bytes, first + 28, first + 34, (byte) 0xFF);
        Files.write(zip, bytes);
        assertThat(Verdict.codes(zip)).contains("entry-out-of-bounds", "name-not-allowed");
    }

    @Test
    void noMoreThanAHundredProblemsAreListedAndTheLastSaysSo() {
        List<BagMember> members = Bags.members();
        IntStream.range(0, 300).forEach(i -> members.add(BagMember.text("x" + i, new byte[0])));
        List<BagProblem> problems = BagVerifier.verify(Bags.zip(folder, members)).problems();
        assertThat(problems).hasSize(100);
        assertThat(problems.getLast()).isEqualTo(
                new BagProblem("more-problems", "", "问题多于 100 个，其余的没有列出。"));
    }

    @Test
    void whatIsNotThereIsBadInput() {
        Path nothing = folder.resolve("nothing.zip");
        assertThatThrownBy(() -> BagVerifier.verify(nothing)).isInstanceOf(BadInput.class)
                .hasMessage(nothing + "：没有这个文件或文件夹。请确认路径。");
    }

    @Test
    void anInterruptedThreadStopsVerifying() {
        Path zip = Bags.small(folder);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> BagVerifier.verify(zip)).isInstanceOf(CancellationException.class)
                    .hasMessage(zip + "：已取消");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotOpened() {
        assertThat(Verdict.codes(Path.of("/dev/null"))).containsExactly("not-a-regular-file");
    }

    private List<String> twins(String first, String second) {
        List<BagMember> members = Bags.members(List.of(Bags.file(first, "1"), Bags.file(second, "2")));
        return Verdict.faults(Bags.zip(folder, members));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int find(byte[] bytes, String signature, int from) {
        byte[] wanted = HexFormat.of().parseHex(signature);
        return IntStream.range(from, bytes.length - 3)
                .filter(i -> Arrays.equals(bytes, i, i + 4, wanted, 0, 4)).findFirst().orElseThrow();
    }

    private static int last(byte[] bytes, String signature) {
        byte[] wanted = HexFormat.of().parseHex(signature);
        return IntStream.iterate(bytes.length - 4, i -> i >= 0, i -> i - 1)
                .filter(i -> Arrays.equals(bytes, i, i + 4, wanted, 0, 4)).findFirst().orElseThrow();
    }

    private static void copy(BagMember member, OutputStream out) throws IOException {
        member.source().open().transferTo(out);
    }
}
