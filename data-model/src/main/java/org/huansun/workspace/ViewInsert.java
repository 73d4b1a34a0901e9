package org.huansun.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Writes rows into the views in batches, past jOOQ: a million of them are written when the views are made anew. */
final class ViewInsert implements AutoCloseable {

    private static final int BATCH = 2_000;

    private final DSLContext tables;
    private final Map<Table<?>, Pending> pending = new HashMap<>();

    /** A statement and how many rows it holds that are not written yet. */
    private static final class Pending {
        private final PreparedStatement statement;
        private int rows;

        private Pending(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    ViewInsert(DSLContext tables) {
        this.tables = tables;
    }

    void add(ViewRows rows) {
        rows.tables().forEach(table -> rows.of(table).forEach(row -> add(table, row)));
    }

    void add(Table<?> table, ViewRow row) {
        tables.connection(connection -> {
            Pending insert = pending.get(table);
            if (insert == null) {
                insert = new Pending(prepared(connection, table));
                pending.put(table, insert);
            }
            for (int at = 0; at < row.size(); at++) {
                insert.statement.setObject(at + 1, row.get(at));
            }
            insert.statement.addBatch();
            insert.rows++;
            if (insert.rows >= BATCH) {
                flush(insert);
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, Table<?> table) throws SQLException {
        String places = String.join(", ", Collections.nCopies(table.fields().length, "?"));
        return connection.prepareStatement("INSERT INTO view." + table.getName() + " VALUES (" + places + ")");
    }

    private static void flush(Pending insert) throws SQLException {
        if (insert.rows > 0) {
            insert.statement.executeBatch();
            insert.rows = 0;
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        try {
            for (Pending insert : pending.values()) {
                try (PreparedStatement statement = insert.statement) {
                    flush(insert);
                }
            }
        } catch (SQLException failed) {
            throw new DataAccessException("views", failed);
        }
    }
}
