package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Goes through the entries of a ZIP in the order of its directory, and sees that they lie end to end. */
final class EntryScan {

    private static final long UNKNOWN = -1;

    private final FileWindow file;
    private final CentralDirectory directory;
    private final BagContents contents;
    private final Problems problems;
    private final FieldCheck fields;

    /** Where the next entry must begin, counted from the ZIP's beginning; {@link #UNKNOWN} after a foreign entry. */
    private long expected;
    /** What was read so far ends here: no byte is read twice, so entries that overlap cost nothing. */
    private long floor;

    EntryScan(FileWindow file, CentralDirectory directory, BagContents contents, Problems problems) {
        this.file = file;
        this.directory = directory;
        this.contents = contents;
        this.problems = problems;
        this.fields = new FieldCheck(problems);
    }

    void scan(CentralDirectory.Entry entry) throws IOException {
        StoredEntry claimed = entry.claimed(entry.header().get(ZipField.CRC));
        if (entry.header().get(ZipField.METHOD) != 0 || entry.header().get(ZipField.FLAGS) != 0) {
            fields.ofFile(entry.header(), ZipHeader.central(claimed), entry.shown());
            contents.addUnread(entry.name());
            expected = UNKNOWN;
            return;
        }
        checkPlace(claimed);
        ZipHeader local = file.header(ZipRecord.LOCAL, directory.base() + claimed.offset());
        long start = claimed.dataStart() + local.get(ZipField.EXTRA_LENGTH);
        if (readable(entry, start, claimed.size())) {
            read(entry, local, directory.base() + start);
        } else {
            fields.ofFile(entry.header(), ZipHeader.central(claimed), entry.shown());
            fields.ofFile(local, ZipHeader.local(claimed), entry.shown());
            contents.addUnread(entry.name());
        }
    }

    /** After the last entry: the directory must follow at once. */
    void finish() {
        if (expected != UNKNOWN && directory.base() + expected < directory.start()) {
            problems.ofPackage(Defect.UNACCOUNTED_BYTES, Long.toString(directory.base() + expected));
        }
    }

    private void checkPlace(StoredEntry entry) {
        if (expected != UNKNOWN && entry.offset() > expected) {
            problems.ofPackage(Defect.UNACCOUNTED_BYTES, Long.toString(directory.base() + expected));
        }
    }

    private boolean readable(CentralDirectory.Entry entry, long start, long size) {
        if (entry.header().get(ZipField.OFFSET) < floor) {
            problems.ofFile(Defect.OVERLAP, entry.shown());
            return false;
        }
        if (directory.base() + start + size > directory.start()) {
            problems.ofFile(Defect.ENTRY_OUT_OF_BOUNDS, entry.shown());
            return false;
        }
        floor = start + size;
        expected = floor;
        return true;
    }

    private void read(CentralDirectory.Entry entry, ZipHeader local, long start) throws IOException {
        long size = entry.header().get(ZipField.SIZE);
        Measured measured;
        try (InputStream bytes = file.stream(start, size)) {
            measured = Measured.of(bytes, size);
        }
        StoredEntry canonical = entry.claimed(measured.crc());
        fields.ofFile(entry.header(), ZipHeader.central(canonical), entry.shown());
        fields.ofFile(local, ZipHeader.local(canonical), entry.shown());
        checkLocalName(entry, canonical);
        if (measured.size() != size) {
            problems.ofFile(Defect.ENTRY_OUT_OF_BOUNDS, entry.shown());
        }
        contents.add(entry.name(), measured, () -> file.stream(start, size));
    }

    private void checkLocalName(CentralDirectory.Entry entry, StoredEntry canonical) throws IOException {
        byte[] name = file.bytes(directory.base() + canonical.offset() + ZipRecord.LOCAL.length(),
                entry.name().length());
        if (!entry.name().equals(new String(name, StandardCharsets.ISO_8859_1))) {
            problems.ofFile(Defect.HEADER_FIELD, entry.shown(), BagTexts.of("field.name"));
        }
    }
}
