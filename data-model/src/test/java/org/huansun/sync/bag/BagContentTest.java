package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages whose ZIP is sound and whose bag is wrong. */
class BagContentTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsInNoManifestIsRefused() {
        List<BagMember> members = Bags.members();
        members.add(BagMember.text("data/c", new byte[] {1}));
        assertThat(Verdict.faults(Bags.zip(folder, members)))
                .containsExactly("oxum-mismatch bag-info.txt", "unexpected-file data/c");
    }

    @Test
    void otherTagFilesAreRefused() {
        List<BagMember> members = Bags.members();
        members.add(BagMember.text("fetch.txt", new byte[0]));
        assertThat(Verdict.faults(Bags.zip(folder, members))).containsExactly("unexpected-file fetch.txt");
    }

    @Test
    void everyFileThatIsMissingIsNamed() {
        for (int i = 0; i < Bags.members().size(); i++) {
            List<BagMember> members = Bags.members();
            String name = members.remove(i).name();
            assertThat(Verdict.faults(Bags.zip(folder, members))).contains("missing-file " + name);
        }
    }

    @Test
    void aBagWithoutPayloadIsRefused() {
        assertThat(Verdict.codes(Bags.zip(folder, Bags.members(List.of())))).containsExactly("no-payload");
    }

    @Test
    void contentThatIsNotThatOfTheManifestIsRefusedThoughTheZipIsSound() {
        List<BagMember> members = Bags.members();
        BagMember last = members.removeLast();
        members.add(BagMember.text(last.name(), new byte[(int) last.size()]));
        assertThat(Verdict.faults(Bags.zip(folder, members))).containsExactly("digest-mismatch data/b.txt");
    }

    @Test
    void anotherVersionOfBagItIsNamed() {
        List<BagMember> members = Bags.members();
        Bags.replace(members, "bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(BagVerifier.verify(Bags.zip(folder, members)).problems()).containsExactly(new BagProblem(
                "bagit-version", "bagit.txt", "bagit.txt 写的 BagIt 版本是 0.97，这里只认 1.0（RFC 8493）。"));
    }

    @Test
    void aDeclarationThatIsWrittenOtherwiseIsRefused() {
        for (String text : List.of("", "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8",
                "\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
                "BagIt-Version: 1.0\nTag-File-Character-Encoding: GBK\n")) {
            List<BagMember> members = Bags.members();
            Bags.replace(members, "bagit.txt", text);
            assertThat(Verdict.codes(Bags.zip(folder, members))).containsExactly("bagit-not-canonical");
        }
    }

    @Test
    void tagsThatAreWrittenOtherwiseAreRefusedThoughTheDigestsFit() {
        String good = Bags.text(Bags.members(), "bag-info.txt");
        for (String text : List.of(good.replace("\n", "\r\n"), good.replace(": ", ":  "), good + "\n", good.strip(),
                "Payload-Oxum: 8.2\n" + good, good + "X-After: 1\n", good.replace("X-Round: 1", "X-Round: 1 "),
                good.replace("X-Round: 1\n", "X-Round: 1\n 2\n"), good.replace("1", "\u0007"), "\uFEFF" + good)) {
            List<BagMember> members = Bags.members();
            Bags.replace(members, "bag-info.txt", text);
            assertThat(Verdict.codes(Bags.zip(folder, members))).as(text).contains("bag-info-not-canonical");
        }
    }

    @Test
    void aPayloadOxumThatDoesNotAddUpIsRefused() {
        for (String oxum : List.of("9.2", "8.1", "8.02", "x")) {
            List<BagMember> members = Bags.members();
            Bags.replace(members, "bag-info.txt", Bags.text(members, "bag-info.txt").replace("8.2", oxum));
            assertThat(Verdict.faults(Bags.zip(folder, members))).containsExactly("oxum-mismatch bag-info.txt");
        }
        List<BagMember> members = Bags.members();
        Bags.replace(members, "bag-info.txt", "X: 1\n");
        assertThat(Verdict.codes(Bags.zip(folder, members))).containsExactly("oxum-missing");
    }

    @Test
    void manifestsThatAreWrittenOtherwiseAreRefusedThoughTheySayTheSame() {
        for (String manifest : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
            String good = Bags.text(Bags.members(), manifest);
            String first = good.lines().findFirst().orElseThrow() + "\n";
            for (String text : List.of(good.replace("  ", " "), good.replace("  ", " *"), good.replace("\n", "\r\n"),
                    good.strip(), good + "\n", good + first, good.substring(first.length()) + first,
                    upper(good))) {
                List<BagMember> members = Bags.members();
                Bags.replace(members, manifest, text);
                assertThat(Verdict.codes(Bags.zip(folder, members))).as(text).contains("manifest-not-canonical");
            }
        }
    }

    @Test
    void aManifestThatListsWhatIsNotItsOwnIsRefused() {
        List<BagMember> members = Bags.members();
        String payload = Bags.text(members, "manifest-sha256.txt");
        String tags = Bags.text(members, "tagmanifest-sha256.txt");
        String stray = payload.lines().findFirst().orElseThrow();
        Bags.replace(members, "tagmanifest-sha256.txt",
                String.join("\n", tags.lines().limit(2).toList()) + "\n" + stray + "\n"
                        + tags.lines().skip(2).findFirst().orElseThrow() + "\n");
        assertThat(Verdict.faults(Bags.zip(folder, members)))
                .containsExactly("listed-in-the-wrong-place data/a/1.json");
    }

    @Test
    void aTagFileThatIsFarTooLargeIsNotTakenIntoMemory() {
        List<BagMember> members = Bags.members();
        Bags.replace(members, "bag-info.txt", "X: " + "长".repeat(30_000) + "\nPayload-Oxum: 8.2\n");
        assertThat(Verdict.faults(Bags.zip(folder, members))).containsExactly("tag-file-too-large bag-info.txt");
    }

    private static String upper(String manifest) {
        List<String> lines = new ArrayList<>();
        manifest.lines().forEach(line -> lines.add(line.substring(0, 64).toUpperCase(Locale.ROOT)
                + line.substring(64)));
        return String.join("\n", lines) + "\n";
    }
}
