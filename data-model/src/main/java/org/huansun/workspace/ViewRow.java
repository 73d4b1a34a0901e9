package org.huansun.workspace;

import java.util.Arrays;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of a view: its table's columns in their order, SQL's null as null. */
final class ViewRow {

    private final @Nullable Object[] values;

    private ViewRow(@Nullable Object[] values) {
        this.values = values;
    }

    static ViewRow of(@Nullable Object... values) {
        return new ViewRow(values.clone());
    }

    /** A row as it stands in its table. */
    static ViewRow read(Record row) {
        @Nullable Object[] values = new @Nullable Object[row.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = row.get(at);
        }
        return new ViewRow(values);
    }

    int size() {
        return values.length;
    }

    @Nullable Object get(int column) {
        return values[column];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewRow row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
