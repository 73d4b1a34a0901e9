package org.huansun.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;

/** Rows of the views, table by table; a row has the table's columns in their order. */
final class ViewRows {

    private final Map<Table<?>, List<ViewRow>> byTable = new LinkedHashMap<>();

    void add(Table<?> table, ViewRow row) {
        byTable.computeIfAbsent(table, none -> new ArrayList<>()).add(row);
    }

    List<ViewRow> of(Table<?> table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** The tables that have rows here. */
    List<Table<?>> tables() {
        return List.copyOf(byTable.keySet());
    }
}
