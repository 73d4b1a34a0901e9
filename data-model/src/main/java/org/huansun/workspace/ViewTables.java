package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.CLUE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.DERIVATION;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;
import static org.huansun.workspace.tables.view.Tables.FINDING_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;
import static org.huansun.workspace.tables.view.Tables.SENT_ROW;
import static org.huansun.workspace.tables.view.Tables.STALE_CASE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.workspace.search.SearchTables;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** The tables of the views in the attached database {@code view}: making them, and whether they can be used. */
final class ViewTables {

    /** Raised when {@code views.sql}, {@code search.sql} or what is written into it changes. */
    private static final int FORMAT = 9;

    /** What is derived of each case. */
    static final List<Table<?>> OF_A_CASE = List.of(CASE_ROW, ENTRY_ROW, PARTY_ROW, DEADLINE_ROW, FINDING_ROW, EVIDENCE_ROW,
            CLUE_ROW);

    private static final List<Table<?>> ALL = Stream.concat(OF_A_CASE.stream(), Stream.of(SENT_ROW, STALE_CASE, DERIVATION)).toList();

    private final Store store;

    ViewTables(Store store) {
        this.store = store;
    }

    boolean areUsable() {
        return store.read(tables -> {
            try {
                Object version = tables.fetchValue("PRAGMA view.user_version");
                Set<String> there = tables.fetch("SELECT name FROM view.sqlite_master WHERE type = 'table'").intoSet(0, String.class);
                return version instanceof Number number && number.intValue() == FORMAT
                        && there.containsAll(ALL.stream().map(Table::getName).toList()) && there.containsAll(SearchTables.NAMES);
            } catch (DataAccessException broken) {
                return false;
            }
        });
    }

    /** Makes them empty, with their indexes; what was there is gone. */
    void make() {
        ALL.forEach(table -> store.execute("DROP TABLE IF EXISTS view." + table.getName()));
        statements().forEach(store::execute);
        SearchTables.making().forEach(store::execute);
        store.execute("PRAGMA view.user_version=" + FORMAT);
    }

    /** Takes the indexes away, for writing everything at once; {@link #index} brings them back. */
    static void unindex(DSLContext tables) {
        tables.fetch("SELECT name FROM view.sqlite_master WHERE type = 'index' AND sql IS NOT NULL").getValues(0, String.class)
                .forEach(index -> tables.execute("DROP INDEX view." + index));
    }

    /** Makes the indexes. */
    static void index(DSLContext tables) {
        statements().filter(sql -> sql.startsWith("CREATE INDEX")).forEach(tables::execute);
    }

    private static Stream<String> statements() {
        String script = Arrays.stream(script().split("\n")).filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(script.split(";")).map(String::strip).filter(sql -> !sql.isEmpty())
                .map(sql -> sql.replaceFirst("^CREATE (TABLE|INDEX) ", "CREATE $1 view."));
    }

    private static String script() {
        try (InputStream stream = ViewTables.class.getResourceAsStream("views.sql")) {
            if (stream == null) {
                throw new IllegalStateException("views.sql");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
