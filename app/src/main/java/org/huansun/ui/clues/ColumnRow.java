package org.huansun.ui.clues;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A column of the file, what stands in its first rows, and what it is taken to mean. */
public final class ColumnRow {

    private final int column;
    private final String head;
    private final String samples;
    private final ObjectProperty<Choice> meaning;

    /** @param column from 0 */
    public ColumnRow(int column, String head, String samples, Choice meaning) {
        this.column = column;
        this.head = head;
        this.samples = samples;
        this.meaning = new SimpleObjectProperty<>(meaning);
    }

    /** From 0. */
    public int column() {
        return column;
    }

    /** The heading. */
    public String head() {
        return head;
    }

    /** What stands in the first rows. */
    public String samples() {
        return samples;
    }

    /** What the column is taken to mean; a choice with a blank id for nothing. */
    public ObjectProperty<Choice> meaning() {
        return meaning;
    }
}
