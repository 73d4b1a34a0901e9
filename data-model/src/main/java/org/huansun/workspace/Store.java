package org.huansun.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.huansun.problem.Fault;
import org.huansun.problem.Problem;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The one connection to a workspace's databases, under a fair lock. A write is one transaction over ledger and views; when
 * it returns, what it wrote is on disk.
 */
final class Store implements AutoCloseable {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Connection connection;
    private final DSLContext tables;
    private boolean owned;

    private Store(Connection connection) {
        this.connection = connection;
        this.tables = DSL.using(connection, SQLDialect.SQLITE, new Settings().withRenderSchema(true));
    }

    /** Opens for writing; the views are to be {@link #attachViews attached}. */
    static Store own(Path ledger) {
        Store store = open("jdbc:sqlite:" + ledger, new SQLiteConfig(), "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL");
        store.owned = true;
        return store;
    }

    /** Attaches the file of the views, which is made where it is missing. */
    void attachViews(Path views) {
        execute("ATTACH '" + quoted(views.toString()) + "' AS view");
        execute("PRAGMA view.journal_mode=WAL");
        execute("PRAGMA view.synchronous=NORMAL");
    }

    /** Whether it was opened to write; a visitor's views are somebody else's, or made for a look. */
    boolean isOwned() {
        return owned;
    }

    /** Lets go of the views, if they are attached. */
    void detachViews() {
        boolean attached = read(tables -> tables.fetch("PRAGMA database_list").getValues(1).contains("view"));
        if (attached) {
            execute("DETACH view");
        }
    }

    /** Attaches views that somebody else keeps; whether there are any that can be read. */
    boolean attachViewsToRead(Path views) {
        if (Files.notExists(views)) {
            return false;
        }
        try {
            execute("ATTACH 'file:" + quoted(views.toUri().getRawPath()) + "?mode=ro' AS view");
            return true;
        } catch (Problem unreadable) {
            LoggerFactory.getLogger(Store.class).info("views can't be read, they are made in memory", unreadable);
            return false;
        }
    }

    /** Attaches empty views that are gone with the connection. */
    void attachViewsInMemory() {
        execute("ATTACH ':memory:' AS view");
    }

    /** Opens beside an owner, or on a folder that can't be written: the ledger is read; views are to be attached. */
    static Store visit(Path ledger, Access access) {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        String how = access == Access.IMMUTABLE ? "immutable=1" : "mode=ro";
        return open("jdbc:sqlite::memory:", config,
                "ATTACH 'file:" + quoted(ledger.toUri().getRawPath()) + "?" + how + "' AS ledger");
    }

    /** How a visitor's file is reached. */
    enum Access {
        /** Somebody may be writing to it. */
        SHARED,
        /** Nobody can write to it: no lock files are made beside it. */
        IMMUTABLE
    }

    private static Store open(String url, SQLiteConfig config, String... first) {
        config.setBusyTimeout(5_000);
        Properties properties = config.toProperties();
        Store store;
        try {
            store = new Store(DriverManager.getConnection(url, properties));
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        }
        try {
            store.execute("PRAGMA temp_store=MEMORY");
            store.execute("PRAGMA cache_size=-64000");
            store.execute("PRAGMA foreign_keys=ON");
            List.of(first).forEach(store::execute);
            return store;
        } catch (Problem unusable) {
            store.close();
            throw unusable;
        }
    }

    private static String quoted(String file) {
        return file.replace("'", "''");
    }

    /** Reads in turn. */
    <T> T read(Function<DSLContext, T> question) {
        turn.lock();
        try {
            return question.apply(tables);
        } catch (DataAccessException failure) {
            throw StoreFailure.of(failure);
        } finally {
            turn.unlock();
        }
    }

    /** Writes in turn, all or nothing; a write within another is part of it, and what stops it must stop the other too. */
    <T> T write(Function<DSLContext, T> change) {
        turn.lock();
        try {
            if (!connection.getAutoCommit()) {
                return change.apply(tables);
            }
            connection.setAutoCommit(false);
            try {
                return committed(change);
            } catch (Throwable failure) {
                // Errors too: giving the connection back to auto-commit would commit the half that was done.
                rollBack();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (DataAccessException | SQLException failure) {
            throw StoreFailure.of(failure);
        } finally {
            turn.unlock();
        }
    }

    /**
     * A commit over two files is not one: on a disk that fills up in between, entries stand in the ledger which the views have
     * not followed. They are recorded, and whoever was told otherwise would record them twice; the views follow later.
     */
    private <T> T committed(Function<DSLContext, T> change) throws SQLException {
        long before = Ledger.lastPos(tables);
        T result = change.apply(tables);
        try {
            connection.commit();
        } catch (SQLException failed) {
            rollBack();
            if (Ledger.lastPos(tables) == before) {
                throw failed;
            }
            LoggerFactory.getLogger(Store.class).warn("recorded, but the views could not follow", failed);
        }
        return result;
    }

    /** SQLite rolls back by itself where the disk is full, but the driver counts on a transaction being open until it ends one. */
    private void rollBack() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.execute("ROLLBACK");
            } catch (SQLException alreadyDone) {
                LoggerFactory.getLogger(Store.class).debug("rolled back by itself", alreadyDone);
            }
            statement.execute("BEGIN");
        }
    }

    /** Runs one statement outside a transaction. */
    void execute(String sql) {
        turn.lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        } finally {
            turn.unlock();
        }
    }

    /** Runs a script of many statements, whole. */
    void script(String sql) {
        turn.lock();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new Fault("ST-02", "工作区没有正常关闭", failure);
        } finally {
            turn.unlock();
        }
    }
}
