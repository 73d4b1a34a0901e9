package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a case to what they should be, and writes only what differs: a case with thousands of photographs costs
 * one row for one more.
 */
final class CaseReplacement {

    private final DSLContext tables;
    private final SearchFollow search;

    CaseReplacement(DSLContext tables, SearchFollow search) {
        this.tables = tables;
        this.search = search;
    }

    void replace(long casePos, ViewRows rows) {
        replace(casePos, rows, ViewTables.OF_A_CASE);
    }

    /** As {@link #replace(long, ViewRows)}, where only some of the tables can differ. */
    void replace(long casePos, ViewRows rows, List<Table<?>> among) {
        try (ViewInsert insert = new ViewInsert(tables)) {
            for (Table<?> table : among) {
                Set<ViewRow> before = rows(table, casePos);
                Set<ViewRow> after = new LinkedHashSet<>(rows.of(table));
                List<ViewRow> gone = before.stream().filter(row -> !after.contains(row)).toList();
                List<ViewRow> come = after.stream().filter(row -> !before.contains(row)).toList();
                gone.forEach(row -> delete(table, row));
                come.forEach(row -> insert.add(table, row));
                search.changed(table, gone, come);
            }
        }
    }

    private Set<ViewRow> rows(Table<?> table, long casePos) {
        Set<ViewRow> rows = new LinkedHashSet<>();
        for (Record row : tables.selectFrom(table).where(casePos(table).eq(casePos))) {
            rows.add(ViewRow.read(row));
        }
        return rows;
    }

    private static Field<Long> casePos(Table<?> table) {
        return Objects.requireNonNull(table.field(CASE_ROW.CASE_POS));
    }

    private void delete(Table<?> table, ViewRow row) {
        tables.deleteFrom(table).where(isRow(table, row)).execute();
    }

    private static Condition isRow(Table<?> table, ViewRow row) {
        List<Condition> key = new ArrayList<>();
        for (Field<?> field : keyOf(table)) {
            key.add(equal(field, row.get(table.indexOf(field))));
        }
        return DSL.and(key);
    }

    private static <T> Condition equal(Field<T> field, @Nullable Object value) {
        return field.eq(field.getDataType().convert(value));
    }

    private static List<? extends Field<?>> keyOf(Table<?> table) {
        var key = table.getPrimaryKey();
        if (key == null) {
            throw new IllegalStateException(table.getName());
        }
        return key.getFields();
    }
}
