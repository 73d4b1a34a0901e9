package org.huansun.workspace.csv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A record as bytes.
 *
 * @param cells the quotation marks undone; none where it is broken
 * @param textEnd where its text ends
 * @param end where the next record begins
 * @param lines how many lines it takes
 */
record RawRecord(List<byte[]> cells, int textEnd, int end, int lines, Optional<CsvFlaw> flaw) {

    /** Beyond this a quotation mark was not closed: no cell of a table is that long. */
    private static final int LONGEST = 1 << 20;

    /** The record that begins at a place. */
    static RawRecord read(byte[] bytes, int from, byte separator) {
        return new Reading(bytes, from, separator).record();
    }

    /** The line that begins at a place, as a broken record. */
    static RawRecord firstLine(byte[] bytes, int from, CsvFlaw flaw) {
        int at = from;
        while (at < bytes.length && !isLineEnd(bytes[at])) {
            at++;
        }
        return new RawRecord(List.of(), at, behindLineEnd(bytes, at), 1, Optional.of(flaw));
    }

    private static boolean isLineEnd(byte one) {
        return one == '\n' || one == '\r';
    }

    /** The place behind the line end at a place, CR LF as one. */
    private static int behindLineEnd(byte[] bytes, int at) {
        boolean both = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
        return Math.min(bytes.length, both ? at + 2 : at + 1);
    }

    private static final class Reading {
        private final byte[] bytes;
        private final int from;
        private final byte separator;
        private final List<byte[]> cells = new ArrayList<>();
        private int at;
        private int lines = 1;

        private Reading(byte[] bytes, int from, byte separator) {
            this.bytes = bytes;
            this.from = from;
            this.separator = separator;
            this.at = from;
        }

        private RawRecord record() {
            while (true) {
                if (at < bytes.length && bytes[at] == '"') {
                    if (!quoted()) {
                        return firstLine(bytes, from, CsvFlaw.QUOTE_NOT_CLOSED);
                    }
                    if (at < bytes.length && bytes[at] != separator && !isLineEnd(bytes[at])) {
                        return firstLine(bytes, from, CsvFlaw.WORDS_BEHIND_A_QUOTE);
                    }
                } else {
                    plain();
                }
                if (at >= bytes.length || isLineEnd(bytes[at])) {
                    return new RawRecord(cells, at, behindLineEnd(bytes, at), lines, Optional.empty());
                }
                at++;
            }
        }

        private void plain() {
            int begin = at;
            while (at < bytes.length && bytes[at] != separator && !isLineEnd(bytes[at])) {
                at++;
            }
            cells.add(Arrays.copyOfRange(bytes, begin, at));
        }

        /** A cell in quotation marks; whether it is closed. */
        private boolean quoted() {
            ByteArrayOutputStream cell = new ByteArrayOutputStream();
            at++;
            while (at < bytes.length && at - from < LONGEST) {
                if (bytes[at] == '"' && (at + 1 >= bytes.length || bytes[at + 1] != '"')) {
                    at++;
                    cells.add(cell.toByteArray());
                    return true;
                }
                if (bytes[at] == '"') {
                    at++;
                } else if (isLineEnd(bytes[at]) && behindLineEnd(bytes, at) == at + 1) {
                    lines++;
                }
                cell.write(bytes[at]);
                at++;
            }
            return false;
        }
    }
}
