package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.huansun.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagWriterTest {

    private static final String EMPTY = Sha256.of(new byte[0]);

    @TempDir
    Path folder;

    @Test
    void aSourceThatFailsMidwayLeavesTheEarlierFileAndNothingElse() throws IOException {
        PayloadFile failing = new PayloadFile("c", 100, EMPTY, () -> new FailingAfter(50));
        assertEarlierFileStays(failing, Fault.class, "打包时读不出 data/c（BG-02）。详情见日志。");
    }

    @Test
    void aSourceThatCannotBeOpenedLeavesTheEarlierFileAndNothingElse() throws IOException {
        PayloadFile failing = new PayloadFile("c", 100, EMPTY, () -> {
            throw new IOException("gone");
        });
        assertEarlierFileStays(failing, Fault.class, "打包时读不出 data/c（BG-02）。详情见日志。");
    }

    @Test
    void aSourceThatThrowsOfItselfLeavesTheEarlierFileAndNothingElse() throws IOException {
        PayloadFile failing = new PayloadFile("c", 100, EMPTY, () -> {
            throw new BadInput("没有", "c", "请找回");
        });
        assertEarlierFileStays(failing, BadInput.class, "c：没有。请找回。");
    }

    @Test
    void aSourceThatGivesOtherBytesThanAnnouncedIsRefused() throws IOException {
        PayloadFile good = Bags.file("c", "12");
        String message = "data/c：文件的内容与登记的长度或 SHA-256 不符，没有生成同步包。请找回原来的文件再导出。";
        for (byte[] bytes : List.of(new byte[0], new byte[1], new byte[2], new byte[3], new byte[200_000])) {
            assertEarlierFileStays(new PayloadFile("c", good.size(), good.sha256(),
                    () -> new ByteArrayInputStream(bytes)), BadInput.class, message);
        }
    }

    @Test
    void aSizeThatIsNotThatOfTheContentIsRefusedThoughTheDigestFits() throws IOException {
        PayloadFile good = Bags.file("c", "12");
        assertEarlierFileStays(new PayloadFile("c", 3, good.sha256(), good.source()), BadInput.class,
                "data/c：文件的内容与登记的长度或 SHA-256 不符，没有生成同步包。请找回原来的文件再导出。");
    }

    @Test
    void anInterruptedThreadLeavesTheEarlierFileAndNothingElse() throws IOException {
        PayloadFile interrupting = new PayloadFile("c", 0, EMPTY, () -> {
            Thread.currentThread().interrupt();
            return InputStream.nullInputStream();
        });
        assertEarlierFileStays(interrupting, CancellationException.class, folder.resolve("p.zip") + "：已取消");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        Path target = folder.resolve("no/p.zip");
        assertThatThrownBy(() -> new BagWriter(Bags.TAGS, Bags.FILES).writeTo(target)).isInstanceOf(BadInput.class)
                .hasMessage(target + "：要放同步包的文件夹不存在。请先建好文件夹，或换一个位置。");
    }

    @Test
    void aTargetThatIsAFolderIsBadInput() {
        assertThatThrownBy(() -> new BagWriter(Bags.TAGS, Bags.FILES).writeTo(folder)).isInstanceOf(BadInput.class)
                .hasMessage(folder + "：这个位置已经有一个不是普通文件的东西。请换一个文件名。");
    }

    @Test
    void aDiskThatWouldNotHoldTheRestIsNamedWhenWritingFails() {
        Path target = folder.resolve("p.zip");
        assertThatThrownBy(() -> new WholeFile(target, Long.MAX_VALUE).write(channel -> {
            throw new IOException("No space left on device");
        })).isInstanceOf(BadInput.class).hasMessageContaining("磁盘空间不够：还要写 9223372036854775807 个字节");
        assertThatThrownBy(() -> new WholeFile(target, 1).write(channel -> {
            throw new IOException("Input/output error");
        })).isInstanceOf(Fault.class).hasMessage("写不成 " + target + "，原来的文件没有动（BG-03）。详情见日志。");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pathsThatAreNotSafeAreRefusedBeforeAnyFileIsOpened() {
        for (String path : List.of("", "/", "/a", "../a", "a/..", "a//b", "a/", ".", "a.", "a b", "a\\b", "损", "a\n",
                "a".repeat(251))) {
            assertThatThrownBy(() -> new BagWriter(List.of(), List.of(Bags.file(path, "")))).as(path)
                    .isInstanceOf(BadInput.class).hasMessageContaining("这个名称不能放进同步包");
        }
        assertThat(new BagWriter(List.of(), List.of(Bags.file("a".repeat(250), ""))).length()).isPositive();
    }

    @Test
    void pathsThatMeetOnSomeSystemAreRefused() {
        for (List<String> pair : List.of(List.of("a", "A"), List.of("a", "a"), List.of("a", "a/b"),
                List.of("A", "a/b"), List.of("a/b", "A/c"), List.of("a", "a-b", "a.b", "A/b"))) {
            List<PayloadFile> files = pair.stream().map(path -> Bags.file(path, "")).toList();
            assertThatThrownBy(() -> new BagWriter(List.of(), files)).as("%s", pair)
                    .isInstanceOf(BadInput.class).hasMessageContaining("重名");
        }
    }

    @Test
    void aPackageWithoutFilesIsRefused() {
        assertThatThrownBy(() -> new BagWriter(Bags.TAGS, List.of())).isInstanceOf(BadInput.class)
                .hasMessage("data/：没有要打包的文件。请至少选一个文件。");
    }

    @Test
    void theMostFilesThatItHoldsAre65534WithTheTagFiles() {
        List<PayloadFile> files = IntStream.range(0, 65_531)
                .mapToObj(i -> new PayloadFile("f" + i, 0, EMPTY, InputStream::nullInputStream)).toList();
        assertThat(new BagWriter(List.of(), files.subList(1, files.size())).length()).isPositive();
        assertThatThrownBy(() -> new BagWriter(List.of(), files)).isInstanceOf(BadInput.class)
                .hasMessage("data/：要打包的文件太多，连同四个说明文件有 65535 个，上限是 65534 个。请分几次导出。");
    }

    @Test
    void theMostBytesThatItHasAre4GiBLessOne() {
        BagWriter small = new BagWriter(List.of(), List.of(huge(1_000_000_000)));
        long room = 0xFFFF_FFFFL - (small.length() - 1_000_000_000);
        assertThat(new BagWriter(List.of(), List.of(huge(room))).length()).isEqualTo(0xFFFF_FFFFL);
        for (long size : new long[] {room + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> new BagWriter(List.of(), List.of(huge(size)))).isInstanceOf(BadInput.class)
                    .hasMessageContaining("上限是 4294967295（不到 4 GiB）。请分几次导出。");
        }
        assertThatThrownBy(() -> new BagWriter(List.of(), List.of(huge(Long.MAX_VALUE), Bags.file("b", "1"))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void tagsThatAreFarTooLongAreRefused() {
        List<BagTag> tags = List.of(new BagTag("X", "长".repeat(30_000)));
        assertThatThrownBy(() -> new BagWriter(tags, Bags.FILES)).isInstanceOf(BadInput.class)
                .hasMessageContaining("超过上限 65536");
    }

    @Test
    void tagsThatAreNotOneLineAreRefused() {
        for (String value : List.of("", " a", "a ", "a\nb", "a\rb", "a\u0085b", "a\u2028b", "\uFEFFa",
                "a\uD800", "\u3000a")) {
            assertThatThrownBy(() -> new BagTag("X", value)).isInstanceOf(BadInput.class);
        }
        for (String label : List.of("", "1a", "a b", "a:", "标签", "Payload-Oxum", "payload-oxum")) {
            assertThatThrownBy(() -> new BagTag(label, "1")).isInstanceOf(BadInput.class);
        }
        assertThat(new BagTag("X-1", "甲：乙 😀").value()).isEqualTo("甲：乙 😀");
    }

    private static PayloadFile huge(long size) {
        return new PayloadFile("a", size, EMPTY, InputStream::nullInputStream);
    }

    private void assertEarlierFileStays(PayloadFile failing, Class<?> type, String message) throws IOException {
        Path target = folder.resolve("p.zip");
        Files.writeString(target, "earlier");
        List<PayloadFile> files = List.of(Bags.file("a", "1"), failing);
        try {
            assertThatThrownBy(() -> new BagWriter(Bags.TAGS, files).writeTo(target)).isInstanceOf(type)
                    .hasMessage(message);
        } finally {
            Thread.interrupted();
        }
        assertThat(target).hasContent("earlier");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    private static final class FailingAfter extends InputStream {

        private int left;

        FailingAfter(int bytes) {
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left-- == 0) {
                throw new IOException("bad sector");
            }
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
        }
    }
}
