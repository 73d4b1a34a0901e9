package org.huansun.sync.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory as it stands in a file (APPNOTE.TXT 6.3.x, 4.3.12), walked from its first byte to its last.
 *
 * @param start its first byte
 * @param base how many bytes stand before the ZIP; all offsets in it count from there
 */
record CentralDirectory(long start, long base, List<Entry> entries) {

    /** A header and its name, a character for each byte, cut if it is far too long. */
    record Entry(ZipHeader header, String name) {

        /** The entry of the canonical form that it claims to be. */
        StoredEntry claimed(long crc) {
            return new StoredEntry(name, header.get(ZipField.SIZE), crc, header.get(ZipField.OFFSET));
        }

        /** For people. */
        String shown() {
            return ShownPath.ofBytes(name);
        }
    }

    static CentralDirectory read(FileWindow file, EndRecord end, Problems problems) throws IOException {
        long start = end.directoryOffset();
        long base = 0;
        long measuredBack = end.at() - end.directorySize();
        if (start != measuredBack && !file.has(ZipRecord.CENTRAL, start) && measuredBack >= 0) {
            if (!file.has(ZipRecord.LOCAL, 0) && file.has(ZipRecord.LOCAL, measuredBack - start)) {
                base = measuredBack - start;
                problems.ofPackage(Defect.LEADING_BYTES, Long.toString(base));
            }
            start = measuredBack;
        }
        CentralDirectory directory = new CentralDirectory(start, base, walk(file, start, end.at(), problems));
        directory.checkEnd(file, end, problems);
        return directory;
    }

    private static List<Entry> walk(FileWindow file, long start, long end, Problems problems) throws IOException {
        List<Entry> entries = new ArrayList<>();
        long at = start;
        while (at < end) {
            ZipHeader header = file.header(ZipRecord.CENTRAL, at);
            if (!header.signed()) {
                problems.ofPackage(Defect.UNACCOUNTED_BYTES, Long.toString(at));
                break;
            }
            if (entries.size() == CanonicalForm.MAX_FILES) {
                problems.ofPackage(Defect.TOO_MANY_FILES, Integer.toString(CanonicalForm.MAX_FILES));
                break;
            }
            entries.add(new Entry(header, name(file, at + ZipRecord.CENTRAL.length(), header)));
            at += ZipRecord.CENTRAL.length() + header.get(ZipField.NAME_LENGTH) + header.get(ZipField.EXTRA_LENGTH)
                    + header.get(ZipField.COMMENT_LENGTH);
        }
        if (at > end) {
            problems.ofPackage(Defect.ENTRY_OUT_OF_BOUNDS, BagTexts.of("record.directory"));
        }
        return entries;
    }

    private static String name(FileWindow file, long at, ZipHeader header) throws IOException {
        int length = (int) Math.min(header.get(ZipField.NAME_LENGTH), CanonicalForm.MAX_PATH + 1);
        return new String(file.bytes(at, length), StandardCharsets.ISO_8859_1);
    }

    private void checkEnd(FileWindow file, EndRecord end, Problems problems) throws IOException {
        if (file.has(ZipRecord.ZIP64_LOCATOR, end.at() - 20)) {
            problems.ofPackage(Defect.ZIP64);
        }
        new FieldCheck(problems)
                .ofEnd(end.header(), ZipHeader.end(entries.size(), start - base, end.at() - base));
    }
}
