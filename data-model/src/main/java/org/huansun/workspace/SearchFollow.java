package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.workspace.search.SearchChanges;
import org.huansun.workspace.search.SearchDocument;
import org.huansun.workspace.search.SearchKind;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Tells the search index which rows of the views have changed, in the transaction that changes them. */
final class SearchFollow implements AutoCloseable {

    private static final Map<Table<?>, SearchKind> KINDS = Map.of(CASE_ROW, SearchKind.CASE, PARTY_ROW, SearchKind.PARTY,
            ENTRY_ROW, SearchKind.ENTRY, EVIDENCE_ROW, SearchKind.EVIDENCE);

    /** As the index itself reads them. */
    private static final Map<Table<?>, List<Field<String>>> FIELDS = Map.of(
            CASE_ROW, List.of(CASE_ROW.TITLE, CASE_ROW.NUMBER, CASE_ROW.PLACE, CASE_ROW.PERSON),
            PARTY_ROW, List.of(PARTY_ROW.NAME), ENTRY_ROW, List.of(ENTRY_ROW.TEXT), EVIDENCE_ROW, List.of(EVIDENCE_ROW.NAME));

    private final SearchChanges changes;

    SearchFollow(DSLContext tables) {
        this.changes = tables.connectionResult(SearchChanges::new);
    }

    /** Rows of a table were deleted and others inserted. */
    void changed(Table<?> table, Collection<ViewRow> gone, Collection<ViewRow> come) {
        SearchKind kind = KINDS.get(table);
        if (kind != null) {
            Map<Long, ViewRow> before = byPosition(gone);
            Map<Long, ViewRow> now = byPosition(come);
            Set<Long> positions = new HashSet<>(before.keySet());
            positions.addAll(now.keySet());
            for (long position : positions) {
                changed(table, kind.key(position), Optional.ofNullable(before.get(position)), Optional.ofNullable(now.get(position)));
            }
        }
    }

    private static Map<Long, ViewRow> byPosition(Collection<ViewRow> rows) {
        Map<Long, ViewRow> byPosition = new HashMap<>();
        for (ViewRow row : rows) {
            if (row.get(0) instanceof Long position) {
                byPosition.put(position, row);
            }
        }
        return byPosition;
    }

    private void changed(Table<?> table, long key, Optional<ViewRow> before, Optional<ViewRow> now) {
        try {
            changes.changed(key, before.map(row -> document(table, key, row)), now.map(row -> document(table, key, row)));
            if (table.equals(EVIDENCE_ROW) && before.isPresent() != now.isPresent()) {
                String sha256 = before.or(() -> now).map(row -> text(table, EVIDENCE_ROW.SHA256, row)).orElseThrow();
                changes.fileChanged(SearchKind.position(key), sha256, before.map(row -> document(table, key, row)));
            }
        } catch (SQLException failed) {
            throw new DataAccessException("search", failed);
        }
    }

    private static SearchDocument document(Table<?> table, long key, ViewRow row) {
        List<String> fields = new ArrayList<>();
        FIELDS.getOrDefault(table, List.of()).forEach(field -> fields.add(text(table, field, row)));
        return new SearchDocument(key, String.join(SearchDocument.BETWEEN, fields));
    }

    private static String text(Table<?> table, Field<String> field, ViewRow row) {
        return String.valueOf(row.get(table.indexOf(field)));
    }

    /** Writes what is due, when all rows are written. */
    void finish() {
        try {
            changes.finish();
        } catch (SQLException failed) {
            throw new DataAccessException("search", failed);
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (SQLException failed) {
            throw new DataAccessException("search", failed);
        }
    }
}
