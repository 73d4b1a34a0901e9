package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedBagTest {

    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void unpackAPackage() throws IOException {
        bag = Bags.unpack(Bags.small(folder), folder.resolve("bag"));
    }

    @Test
    void anUnpackedPackageGivesTheSameReportAsTheZip() {
        assertThat(BagVerifier.verify(bag)).isEqualTo(BagVerifier.verify(folder.resolve("small.zip")));
    }

    @Test
    void itsFilesCanBeRead() {
        try (OpenBag open = BagVerifier.open(bag)) {
            assertThat(open.bytes("b.txt", 6)).asString(StandardCharsets.UTF_8).isEqualTo("损害");
        }
    }

    @Test
    void everySingleByteThatIsChangedInAnyFileIsRefused() throws IOException {
        for (BagMember member : Bags.members()) {
            Path file = bag.resolve(member.name());
            byte[] good = Files.readAllBytes(file);
            for (int i = 0; i < good.length; i++) {
                byte[] bad = good.clone();
                bad[i] ^= 1;
                Files.write(file, bad);
                assertThat(BagVerifier.verify(bag).valid()).as("%s, byte %d", member.name(), i).isFalse();
            }
            Files.write(file, good);
        }
        assertThat(BagVerifier.verify(bag).valid()).isTrue();
    }

    @Test
    void aFileMoreOrLessIsNamed() throws IOException {
        Files.writeString(bag.resolve("data/.DS_Store"), "x");
        Files.delete(bag.resolve("data/a/1.json"));
        assertThat(Verdict.faults(bag)).containsExactly("empty-directory data/a", "oxum-mismatch bag-info.txt",
                "unexpected-file data/.DS_Store", "missing-file data/a/1.json");
    }

    @Test
    void aLinkIsRefusedThoughItLeadsToTheVeryContent() throws IOException {
        Path elsewhere = Files.move(bag.resolve("data/b.txt"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(bag.resolve("data/b.txt"), elsewhere);
        assertThat(Verdict.faults(bag)).containsExactly("symbolic-link data/b.txt");
    }

    @Test
    void aLinkToADirectoryIsNotFollowed() throws IOException {
        Files.createSymbolicLink(bag.resolve("data/up"), folder);
        assertThat(Verdict.faults(bag)).containsExactly("symbolic-link data/up");
    }

    @Test
    void aBagThatIsItselfReachedThroughALinkIsRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), bag);
        assertThat(BagVerifier.verify(link).valid()).isTrue();
    }

    @Test
    void emptyDirectoriesAreRefused() throws IOException {
        Files.createDirectories(bag.resolve("data/x/y"));
        assertThat(Verdict.faults(bag)).containsExactly("empty-directory data/x/y");
    }

    @Test
    void namesThatAreNotSafeAreRefused() throws IOException {
        Files.writeString(bag.resolve("data/B.TXT"), "x");
        Files.writeString(bag.resolve("data/a b"), "x");
        assertThat(Verdict.faults(bag)).contains("name-twin data/b.txt", "name-not-allowed data/a b");
    }

    @Test
    void aDirectoryThatIsNoBagIsNotSearched() throws IOException {
        Files.delete(bag.resolve("bagit.txt"));
        assertThat(BagVerifier.verify(bag).problems()).containsExactly(new BagProblem("not-a-bag", "",
                "这里没有 bagit.txt，不是同步包展开后的文件夹；请确认选对了文件夹。"));
    }
}
