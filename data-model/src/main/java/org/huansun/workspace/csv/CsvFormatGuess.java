package org.huansun.workspace.csv;

import java.util.ArrayList;
import java.util.List;

/** Finds out how a file of cells is written: its code from every line, its separator from the first records. */
public final class CsvFormatGuess {

    private static final int LOOKED_AT = 60;

    private CsvFormatGuess() {}

    /** The most likely format; any bytes give one. */
    public static CsvFormat of(byte[] bytes) {
        TextCode code = code(bytes);
        CsvFormat best = new CsvFormat(code, Separator.COMMA);
        long bestScore = 0;
        for (Separator separator : Separator.values()) {
            CsvFormat format = new CsvFormat(code, separator);
            long score = score(bytes, format);
            if (score > bestScore) {
                best = format;
                bestScore = score;
            }
        }
        return best;
    }

    /** Where lines differ, most of those that are not plain ASCII decide; a byte order mark decides alone. */
    static TextCode code(byte[] bytes) {
        if (TextCode.UTF_8.markLength(bytes) > 0 || TextCode.UTF_8.decode(bytes).isPresent()) {
            return TextCode.UTF_8;
        }
        int plainly = 0;
        int others = 0;
        for (int at = 0; at < bytes.length;) {
            RawRecord line = RawRecord.firstLine(bytes, at, CsvFlaw.OTHER_CODE);
            byte[] text = java.util.Arrays.copyOfRange(bytes, at, line.textEnd());
            if (TextCode.isPlainlyUtf8(text)) {
                plainly++;
            } else if (TextCode.UTF_8.decode(text).isEmpty()) {
                others++;
            }
            at = line.end();
        }
        return plainly > others ? TextCode.UTF_8 : TextCode.GB18030;
    }

    /** How many records have as many cells as the most usual number above one; more cells count a little more. */
    private static long score(byte[] bytes, CsvFormat format) {
        List<Integer> widths = new ArrayList<>();
        CsvRecords records = CsvRecords.of(bytes, format);
        while (records.hasNext() && widths.size() < LOOKED_AT) {
            CsvRecord record = records.next();
            if (!record.isBlank()) {
                widths.add(record.cells().size());
            }
        }
        long best = 0;
        for (int width : widths) {
            long same = widths.stream().filter(other -> other == width).count();
            best = Math.max(best, width > 1 ? same * 1000 + Math.min(width, 999) : 0);
        }
        return best;
    }
}
