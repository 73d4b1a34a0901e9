package org.huansun.sync.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Packages for tests: proper ones, and ones that are wrong in exactly one way. */
final class Bags {

    static final List<BagTag> TAGS = List.of(new BagTag("Source-Organization", "生态环境局"), new BagTag("X-Round", "1"));
    static final List<PayloadFile> FILES = List.of(file("b.txt", "损害"), file("a/1.json", "{}"));

    private Bags() {
    }

    static PayloadFile file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static PayloadFile file(String path, byte[] bytes) {
        return new PayloadFile(path, bytes.length, Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
    }

    /** The small package that most tests start from. */
    static Path small(Path folder) {
        Path zip = folder.resolve("small.zip");
        new BagWriter(TAGS, FILES).writeTo(zip);
        return zip;
    }

    /** The members of the small package, in order, to be tampered with. */
    static List<BagMember> members() {
        return new ArrayList<>(BagPlan.of(TAGS, FILES).members());
    }

    /** Members with payload of any name, and manifests that fit. */
    static List<BagMember> members(List<PayloadFile> payload) {
        List<BagMember> members = new ArrayList<>(members().subList(0, 4));
        List<BagMember> files = payload.stream().map(BagMember::payload).toList();
        members.addAll(files);
        long octets = files.stream().mapToLong(BagMember::size).sum();
        replace(members, CanonicalForm.INFO,
                new String(BagInfoText.of(TAGS, octets, files.size()).bytes(), StandardCharsets.UTF_8));
        StringBuilder manifest = new StringBuilder();
        files.forEach(file -> manifest.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        replace(members, CanonicalForm.MANIFEST, manifest.toString());
        return members;
    }

    /** Gives a tag file another text, and, unless it is the tag manifest itself, the tag manifest what fits. */
    static void replace(List<BagMember> members, String name, String text) {
        int at = CanonicalForm.TAG_FILES.indexOf(name);
        members.set(at, BagMember.text(name, text.getBytes(StandardCharsets.UTF_8)));
        if (!name.equals(CanonicalForm.TAG_MANIFEST)) {
            StringBuilder manifest = new StringBuilder();
            for (int listed : new int[] {1, 0, 2}) {
                BagMember file = members.get(listed);
                manifest.append(file.sha256()).append("  ").append(file.name()).append('\n');
            }
            replace(members, CanonicalForm.TAG_MANIFEST, manifest.toString());
        }
    }

    static String text(List<BagMember> members, String name) {
        try (InputStream bytes = members.get(CanonicalForm.TAG_FILES.indexOf(name)).source().open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes members as they are, in a ZIP of the canonical form otherwise. */
    static Path zip(Path folder, List<BagMember> members) {
        Path zip = folder.resolve("forged.zip");
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            new ZipOutput(channel).write(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    /** Puts a byte before an entry, or, after the last, before the directory, and every offset right again. */
    static byte[] withGap(byte[] original, int entry) {
        byte[] good = original.clone();
        ByteBuffer zip = ByteBuffer.allocate(good.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        int directory = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 6);
        int gap = directory;
        int header = directory;
        for (int i = 0; header < good.length - ZipRecord.END.length(); i++) {
            ByteBuffer offset = ByteBuffer.wrap(good, header + 42, 4).slice().order(ByteOrder.LITTLE_ENDIAN);
            gap = i == entry ? offset.getInt(0) : gap;
            if (i >= entry) {
                offset.putInt(0, offset.getInt(0) + 1);
            }
            header += ZipRecord.CENTRAL.length() + good[header + 28];
        }
        zip.put(good, 0, gap).put((byte) 0).put(good, gap, good.length - gap).putInt(good.length - 5, directory + 1);
        return zip.array();
    }

    /** Unpacks with the platform's own reader. */
    static Path unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
            }
        }
        return folder;
    }
}
