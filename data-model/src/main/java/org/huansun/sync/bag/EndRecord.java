package org.huansun.sync.bag;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The end of central directory record (APPNOTE.TXT 6.3.x, 4.3.16): where it stands, and what it says.
 *
 * @param at its place in the file
 */
record EndRecord(long at, ZipHeader header) {

    private static final int MAX_COMMENT = 0xFFFF;

    /** Finds it; notes what is wrong with the end of the file, or why there is none. */
    static Optional<EndRecord> find(FileWindow file, Problems problems) throws IOException {
        int length = ZipRecord.END.length();
        long last = file.size() - length;
        if (file.has(ZipRecord.END, last)) {
            return Optional.of(new EndRecord(last, file.header(ZipRecord.END, last)));
        }
        long from = Math.max(0, last - MAX_COMMENT);
        byte[] tail = file.bytes(from, length + MAX_COMMENT);
        for (int i = tail.length - length - 1; i >= 0; i--) {
            EndRecord record = new EndRecord(from + i,
                    ZipHeader.parse(ZipRecord.END, Arrays.copyOfRange(tail, i, i + length)));
            if (record.header.signed() && record.plausible(file.size())) {
                record.noteWhatFollows(file.size(), problems);
                return Optional.of(record);
            }
        }
        problems.ofPackage(file.size() == 0 ? Defect.EMPTY_FILE
                : file.has(ZipRecord.LOCAL, 0) ? Defect.TRUNCATED : Defect.NOT_A_ZIP);
        return Optional.empty();
    }

    /** Bytes that the directory has according to this record. */
    long directorySize() {
        return header.get(ZipField.DIRECTORY_SIZE);
    }

    /** Where the directory begins according to this record. */
    long directoryOffset() {
        return header.get(ZipField.DIRECTORY_OFFSET);
    }

    private long end() {
        return at + ZipRecord.END.length();
    }

    private boolean plausible(long fileSize) {
        return directoryOffset() + directorySize() == at || end() + header.get(ZipField.COMMENT_LENGTH) == fileSize;
    }

    private void noteWhatFollows(long fileSize, Problems problems) {
        if (header.get(ZipField.COMMENT_LENGTH) == 0) {
            problems.ofPackage(Defect.TRAILING_BYTES, Long.toString(fileSize - end()));
        }
    }
}
