package org.huansun.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;

/** Workspaces for tests, in real folders, and what is asked of them again and again. */
public final class Offices {

    /** What the product ships, read once. */
    public static final LawBook LAW = LawBook.shipped();

    private Offices() {}

    public static Workspace create(Path folder, InstantSource clock) {
        return Workspace.create(folder, "李敏", new Region("NMG"), LAW, clock);
    }

    public static Workspace open(Path folder, InstantSource clock) {
        return Workspace.open(folder, LAW, clock);
    }

    /** A new case of Inner Mongolia; its id. */
    public static String newCase(Workspace workspace, String title) {
        return newCase(workspace, title, "NMG", workspace.today().toString());
    }

    static String newCase(Workspace workspace, String title, String region, String on) {
        return new NewCase(title, new Region(region), LocalDate.parse(on), "", "", Optional.empty()).openIn(workspace)
                .id();
    }

    /** Names and values in turn. */
    public static Attributes body(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return new Attributes(values);
    }

    public static Draft draft(String caseId, String type, String on, Object... namesAndValues) {
        return Draft.of(caseId, type, LocalDate.parse(on), body(namesAndValues));
    }

    public static Entry remark(Workspace workspace, String caseId, String text) {
        return workspace.record(draft(caseId, "remark-made", workspace.today().toString(), "note", text));
    }

    /** All that a workspace has recorded, case by case, as text. */
    public static Map<String, List<String>> records(Workspace workspace) {
        Map<String, List<String>> records = new TreeMap<>();
        List<String> cases = new ArrayList<>(workspace.list().cases().stream().map(CaseRow::id).toList());
        cases.add(OfficeLog.CASE);
        cases.forEach(id -> records.put(id, workspace.records(id).stream()
                .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).toList()));
        return records;
    }

    /** All rows of the views. */
    public static Map<String, List<String>> rows(Workspace workspace) {
        return workspace.viewRows();
    }

    /** Every file below a folder with its hash, but for SQLite's own lock files and empty logs. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                boolean emptyLog = file.toString().endsWith("-wal") && Files.size(file) == 0;
                if (!file.toString().endsWith("-shm") && !emptyLog) {
                    files.put(folder.relativize(file).toString(), EntryJson.hash(Files.readAllBytes(file)));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** A copy of a folder and all in it. */
    public static Path copy(Path from, Path to) {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return to;
    }

    /** Changes a closed workspace's ledger behind the program's back. */
    static void tamper(Path folder, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            for (String trigger : List.of("updated", "deleted", "replaced")) {
                statement.execute("DROP TRIGGER entry_is_never_" + trigger);
            }
            for (String sql : statements) {
                if (statement.executeUpdate(sql) == 0) {
                    throw new IllegalArgumentException("changes nothing: " + sql);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of a query to a closed workspace's ledger. */
    static List<String> query(Path folder, String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("workspace.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return values;
    }
}
