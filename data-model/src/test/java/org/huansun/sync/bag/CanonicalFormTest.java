package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, spelled out a second time and by hand: these bytes never change. */
class CanonicalFormTest {

    private static final String HELLO = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

    @TempDir
    Path folder;

    @Test
    void aPackageIsTheseBytesAndNoOthers() throws IOException {
        Path zip = folder.resolve("p.zip");
        new BagWriter(List.of(new BagTag("Source-Organization", "生态环境局")), List.of(Bags.file("hello.txt", "hello\n")))
                .writeTo(zip);

        String bagit = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
        String info = "Source-Organization: 生态环境局\nPayload-Oxum: 6.1\n";
        String manifest = HELLO + "  data/hello.txt\n";
        String tagManifest = Sha256.of(bytes(info)) + "  bag-info.txt\n" + Sha256.of(bytes(bagit)) + "  bagit.txt\n"
                + Sha256.of(bytes(manifest)) + "  manifest-sha256.txt\n";
        assertThat(Files.readAllBytes(zip)).isEqualTo(byHand("bagit.txt", bagit, "bag-info.txt", info,
                "manifest-sha256.txt", manifest, "tagmanifest-sha256.txt", tagManifest, "data/hello.txt", "hello\n"));
    }

    @Test
    void theSameFilesInAnotherOrderGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(Bags.small(folder));
        List<PayloadFile> reversed = new ArrayList<>(Bags.FILES);
        Collections.reverse(reversed);
        Path again = folder.resolve("again.zip");
        new BagWriter(Bags.TAGS, reversed).writeTo(again);
        assertThat(again).hasBinaryContent(first);
    }

    @Test
    void filesAreSortedByTheBytesOfTheWholePath() throws IOException {
        Path zip = folder.resolve("p.zip");
        new BagWriter(List.of(), List.of(Bags.file("a/b", "1"), Bags.file("a.b", "2"), Bags.file("a-b", "3"),
                Bags.file("Z", "4"), Bags.file("a0", "5"))).writeTo(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().skip(4).map(Object::toString))
                    .containsExactly("data/Z", "data/a-b", "data/a.b", "data/a/b", "data/a0");
        }
    }

    @Test
    void thePlatformsOwnReaderReadsIt() throws IOException {
        try (ZipFile file = new ZipFile(Bags.small(folder).toFile());
                InputStream bytes = file.getInputStream(file.getEntry("data/b.txt"))) {
            assertThat(bytes.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("损害");
        }
    }

    @Test
    void theLengthIsKnownBeforehand() {
        assertThat(Bags.small(folder)).hasSize(new BagWriter(Bags.TAGS, Bags.FILES).length());
    }

    private static byte[] byHand(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] name = bytes(namesAndTexts[i]);
            byte[] text = bytes(namesAndTexts[i + 1]);
            String common = "0a00" + "0000" + "0000" + "0000" + "2100" + number(crc(text), 4) + number(text.length, 4)
                    + number(text.length, 4) + number(name.length, 2) + "0000";
            directory.writeBytes(hex("504b0102" + "0a00" + common + "0000" + "0000" + "0000" + "00000000"
                    + number(body.size(), 4)));
            directory.writeBytes(name);
            body.writeBytes(hex("504b0304" + common));
            body.writeBytes(name);
            body.writeBytes(text);
        }
        String count = number(namesAndTexts.length / 2, 2);
        byte[] end = hex("504b0506" + "0000" + "0000" + count + count + number(directory.size(), 4)
                + number(body.size(), 4) + "0000");
        directory.writeTo(body);
        body.writeBytes(end);
        return body.toByteArray();
    }

    private static String number(long value, int width) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < width; i++) {
            hex.append(HexFormat.of().toHexDigits((byte) (value >> 8 * i)));
        }
        return hex.toString();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
