package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenBagTest {

    @TempDir
    Path folder;

    @Test
    void theFilesOfAValidPackageCanBeReadInAnyOrder() throws IOException {
        byte[] large = new byte[300_000];
        large[299_999] = 7;
        Path zip = folder.resolve("p.zip");
        new BagWriter(List.of(), List.of(Bags.file("large", large), Bags.file("empty", ""), Bags.file("a", "损害")))
                .writeTo(zip);
        try (OpenBag bag = BagVerifier.open(zip); InputStream stream = bag.read("large")) {
            assertThat(bag.bytes("empty", 0)).isEmpty();
            assertThat(bag.bytes("a", 6)).asString(StandardCharsets.UTF_8).isEqualTo("损害");
            assertThat(stream.readAllBytes()).isEqualTo(large);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatWasReadAndIsWrittenAgainGivesTheSameBytes() {
        Path zip = Bags.small(folder);
        Path again = folder.resolve("again.zip");
        try (OpenBag bag = BagVerifier.open(zip)) {
            List<PayloadFile> files = bag.report().files().stream()
                    .map(file -> new PayloadFile(file.path(), file.size(), file.sha256(), () -> bag.read(file.path())))
                    .toList();
            new BagWriter(bag.report().tags(), files).writeTo(again);
        }
        assertThat(again).hasSameBinaryContentAs(zip);
    }

    @Test
    void aPackageThatIsReplacedWhileItIsOpenIsStillTheOneThatWasVerified() {
        Path zip = Bags.small(folder);
        try (OpenBag bag = BagVerifier.open(zip)) {
            new BagWriter(List.of(), List.of(Bags.file("b.txt", "other!"))).writeTo(zip);
            assertThat(bag.bytes("b.txt", 6)).asString(StandardCharsets.UTF_8).isEqualTo("损害");
        }
    }

    @Test
    void aPackageThatIsChangedInPlaceAfterVerifyingIsRefusedWhenItIsRead() throws IOException {
        Path zip = Bags.small(folder);
        int data = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1).indexOf("{}");
        try (OpenBag bag = BagVerifier.open(zip);
                FileChannel channel = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'['}), data);
            assertThatThrownBy(() -> bag.bytes("a/1.json", 2)).isInstanceOf(Refused.class)
                    .hasMessage(zip + " · data/a/1.json 在核验之后被改动，没有采用。请重新核验同步包。");
            channel.truncate(data + 1);
            assertThatThrownBy(() -> bag.bytes("a/1.json", 2)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aFileThatIsChangedInADirectoryAfterVerifyingIsRefusedWhenItIsRead() throws IOException {
        Path directory = Bags.unpack(Bags.small(folder), folder.resolve("bag"));
        try (OpenBag bag = BagVerifier.open(directory)) {
            Files.writeString(directory.resolve("data/b.txt"), "longer than it was");
            assertThatThrownBy(() -> bag.bytes("b.txt", 6)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aFileThatIsLargerThanTheCallerWantsIsRefused() {
        try (OpenBag bag = BagVerifier.open(Bags.small(folder))) {
            assertThatThrownBy(() -> bag.bytes("b.txt", 5)).isInstanceOf(BadInput.class)
                    .hasMessageContaining("文件有 6 个字节，超过能读入的 5");
        }
    }

    @Test
    void nothingIsReadFromAPackageThatIsNotValid() {
        List<BagMember> members = Bags.members();
        members.add(BagMember.text("fetch.txt", new byte[0]));
        try (OpenBag bag = BagVerifier.open(Bags.zip(folder, members))) {
            assertThat(bag.report().valid()).isFalse();
            assertThatThrownBy(() -> bag.read("b.txt")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFileThatIsNotThereIsTheCallersMistake() {
        try (OpenBag bag = BagVerifier.open(Bags.small(folder))) {
            assertThatThrownBy(() -> bag.read("no")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
