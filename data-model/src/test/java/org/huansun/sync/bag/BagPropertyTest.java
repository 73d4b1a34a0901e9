package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;

class BagPropertyTest {

    private final Path folder;
    private final Path zip;
    private final byte[] good;

    BagPropertyTest() throws IOException {
        folder = Files.createTempDirectory("bag");
        zip = folder.resolve("p.zip");
        good = Files.readAllBytes(Bags.small(folder));
    }

    @AfterProperty
    void dropIt() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 100)
    void whateverIsPackedComesOutTheSame(@ForAll("payloads") Map<String, byte[]> payload) {
        new BagWriter(Bags.TAGS, files(payload)).writeTo(zip);
        try (OpenBag bag = BagVerifier.open(zip)) {
            assertThat(bag.report().problems()).isEmpty();
            assertThat(bag.report().files()).extracting(BagFile::path)
                    .containsExactlyElementsOf(payload.keySet().stream().sorted().toList());
            payload.forEach((path, bytes) -> assertThat(bag.bytes(path, bytes.length)).isEqualTo(bytes));
        }
    }

    @Property(tries = 250)
    void aPackageThatSomethingWasWrittenIntoIsRefused(@ForAll @IntRange(max = 1200) int at,
            @ForAll @Size(min = 1, max = 60) byte[] splice, @ForAll @IntRange(max = 60) int dropped)
            throws IOException {
        int from = Math.min(at, good.length);
        byte[] bad = join(Arrays.copyOf(good, from), splice,
                Arrays.copyOfRange(good, Math.min(from + dropped, good.length), good.length));
        Files.write(zip, bad);
        assertThat(BagVerifier.verify(zip).valid()).isEqualTo(Arrays.equals(bad, good));
    }

    @Property(tries = 250)
    void anyContentGivesAReportAndNoException(@ForAll("nearlyZips") List<byte[]> parts) throws IOException {
        Files.write(zip, join(parts.toArray(byte[][]::new)));
        assertThat(BagVerifier.verify(zip).problems()).isNotEmpty();
    }

    @Provide
    Arbitrary<Map<String, byte[]>> payloads() {
        Arbitrary<String> paths = Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyz0123456789-_")
                .ofMinLength(1).ofMaxLength(8)
                .list().ofMinSize(1).ofMaxSize(3).map(names -> String.join("/", names) + ".bin");
        Arbitrary<byte[]> contents = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        return Arbitraries.maps(paths, contents).ofMinSize(1).ofMaxSize(8);
    }

    /** Real records of a ZIP, whole and with numbers of any size, and noise between them. */
    @Provide
    Arbitrary<List<byte[]>> nearlyZips() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<byte[]> records = Arbitraries.of("PK\3\4", "PK\1\2", "PK\5\6", "PK\6\7").flatMap(signature ->
                Arbitraries.of((byte) 0, (byte) 1, (byte) 30, (byte) 0x7F, (byte) 0x80, (byte) 0xFF).array(byte[].class)
                        .ofMinSize(18).ofMaxSize(60).map(numbers -> join(latin(signature), numbers)));
        Arbitrary<byte[]> pieces = Arbitraries.integers().between(0, 1100).map(at ->
                Arrays.copyOfRange(good, at, Math.min(at + 120, good.length)));
        return Arbitraries.oneOf(noise, records, pieces).list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<PayloadFile> files(Map<String, byte[]> payload) {
        return payload.entrySet().stream().map(file -> Bags.file(file.getKey(), file.getValue())).toList();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
