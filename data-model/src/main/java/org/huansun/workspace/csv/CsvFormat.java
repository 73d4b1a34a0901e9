package org.huansun.workspace.csv;

/** How a file of cells is written. */
public record CsvFormat(TextCode code, Separator separator) {

    /** The same with another code. */
    public CsvFormat with(TextCode other) {
        return new CsvFormat(other, separator);
    }

    /** The same with another separator. */
    public CsvFormat with(Separator other) {
        return new CsvFormat(code, other);
    }
}
