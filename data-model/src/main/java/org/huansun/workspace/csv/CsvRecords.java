package org.huansun.workspace.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of a file, one after the other (RFC 4180; lines end with CR LF, LF or CR). A broken record is told and the
 * next line is read as if nothing had happened. Separators, quotation marks and line ends are the same bytes in UTF-8 and in
 * GB18030 and are part of no other character there, so a file is taken apart before it is decoded, record by record.
 */
public final class CsvRecords implements Iterator<CsvRecord> {

    private final byte[] bytes;
    private final CsvFormat format;
    private final int width;
    private int at;
    private int line;

    /**
     * @param width how many cells a record has; 0 where that is not known
     * @param at where in the bytes to begin
     * @param line the line that begins there
     */
    CsvRecords(byte[] bytes, CsvFormat format, int width, int at, int line) {
        this.bytes = bytes;
        this.format = format;
        this.width = width;
        this.at = at;
        this.line = line;
    }

    /** All records of a file. */
    public static CsvRecords of(byte[] bytes, CsvFormat format) {
        return new CsvRecords(bytes, format, 0, format.code().markLength(bytes), 1);
    }

    /** The records that are still to come, each of which has a number of cells. */
    public CsvRecords expecting(int cells) {
        return new CsvRecords(bytes, format, cells, at, line);
    }

    /** How many bytes have been read. */
    public int position() {
        return at;
    }

    @Override
    public boolean hasNext() {
        return at < bytes.length;
    }

    @Override
    public CsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawRecord raw = RawRecord.read(bytes, at, (byte) format.separator().sign());
        if (width > 0 && raw.lines() > 1 && raw.cells().size() != width && nextLineIsWhole()) {
            raw = RawRecord.firstLine(bytes, at, CsvFlaw.QUOTE_NOT_CLOSED);
        }
        CsvRecord read = decoded(raw);
        at = raw.end();
        line += raw.lines();
        return read;
    }

    /** Where a record over several lines doesn't fit and the next line alone does, a quotation mark swallowed that line. */
    private boolean nextLineIsWhole() {
        int next = RawRecord.firstLine(bytes, at, CsvFlaw.QUOTE_NOT_CLOSED).end();
        RawRecord alone = RawRecord.read(bytes, next, (byte) format.separator().sign());
        return alone.flaw().isEmpty() && alone.cells().size() == width;
    }

    private CsvRecord decoded(RawRecord raw) {
        byte[] text = Arrays.copyOfRange(bytes, at, raw.textEnd());
        String shown = format.code().shown(text).replace('\0', '\u2400');
        if (raw.flaw().isPresent()) {
            return new CsvRecord(line, shown, List.of(), raw.flaw());
        }
        if (hasNul(text)) {
            return new CsvRecord(line, shown, List.of(), Optional.of(CsvFlaw.NUL));
        }
        if (format.code().decode(text).isEmpty() || format.code() == TextCode.GB18030 && TextCode.isPlainlyUtf8(text)) {
            return new CsvRecord(line, shown, List.of(), Optional.of(CsvFlaw.OTHER_CODE));
        }
        List<String> cells = new ArrayList<>(raw.cells().size());
        raw.cells().forEach(cell -> cells.add(format.code().shown(cell)));
        return new CsvRecord(line, shown, cells, width > 0 ? widthFlaw(cells) : Optional.empty());
    }

    /** Blank cells behind the last column are no cells. */
    private Optional<CsvFlaw> widthFlaw(List<String> cells) {
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        boolean fits = cells.size() == width || cells.stream().allMatch(String::isBlank);
        return fits ? Optional.empty() : Optional.of(CsvFlaw.OTHER_WIDTH);
    }

    private static boolean hasNul(byte[] text) {
        for (byte one : text) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
