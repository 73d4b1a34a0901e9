package org.huansun.workspace.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of one connection, each prepared when it is first needed. */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a row. */
    interface Row {
        void of(ResultSet row) throws SQLException;
    }

    /** Changes rows; values are numbers, texts, bytes or null in the order of the marks. */
    void change(String sql, @Nullable Object... values) throws SQLException {
        with(sql, values).executeUpdate();
    }

    /** Gives each row that a question finds. */
    void each(String sql, Row use, Object... values) throws SQLException {
        try (ResultSet rows = with(sql, values).executeQuery()) {
            while (rows.next()) {
                use.of(rows);
            }
        }
    }

    private PreparedStatement with(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int place = 0; place < values.length; place++) {
            switch (values[place]) {
                case Long number -> statement.setLong(place + 1, number);
                case byte[] bytes -> statement.setBytes(place + 1, bytes);
                case String text -> statement.setString(place + 1, text);
                case null -> statement.setString(place + 1, null);
                default -> throw new IllegalArgumentException(sql);
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
