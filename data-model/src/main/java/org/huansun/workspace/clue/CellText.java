package org.huansun.workspace.clue;

import java.text.Normalizer;
import java.util.Locale;
import org.huansun.workspace.csv.CsvTable;

/** Cells as people fill them: blanks of every width around what they mean, figures in full width, letters in either case. */
final class CellText {

    private CellText() {}

    /** The words of a cell: nothing around them, no characters without width, no mark against formulas. */
    static String words(String cell) {
        StringBuilder visible = new StringBuilder(cell.length());
        CsvTable.unmarked(cell).codePoints().filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> isOddControl(point) ? ' ' : point).forEach(visible::appendCodePoint);
        int from = 0;
        int to = visible.length();
        while (from < to && isBlank(visible.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(visible.charAt(to - 1))) {
            to--;
        }
        return visible.substring(from, to);
    }

    /** A cell's words as they are compared: half width, small letters, no blanks. */
    static String plain(String cell) {
        return Normalizer.normalize(words(cell), Normalizer.Form.NFKC).codePoints().filter(point -> !isBlank(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isOddControl(int point) {
        return Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }
}
