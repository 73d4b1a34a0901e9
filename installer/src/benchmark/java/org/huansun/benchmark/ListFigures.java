package org.huansun.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.huansun.rules.Stage;
import org.huansun.workspace.CalendarDeadlines;
import org.huansun.workspace.CaseFilters;
import org.huansun.workspace.CaseOrder;
import org.huansun.workspace.CaseOrder.Direction;
import org.huansun.workspace.CasePage;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineQuestion;
import org.huansun.workspace.Workspace;

/** What opening a large workspace and turning its list's pages cost: beside a small one, and beside bare SQL in one process. */
final class ListFigures {

    private static final int SIZE = 100;
    private static final int RUNS = 21;
    private static final double ALLOWED = 3;
    private static final double OPENING_ALLOWED = 1.5;

    private static final String JOINED = "SELECT * FROM case_row c LEFT JOIN deadline_row d ON d.case_pos = c.case_pos "
            + "AND d.period = c.urgent_period AND d.occurrence = c.urgent_occurrence ";

    private final Workspace workspace;
    private final Connection views;

    private ListFigures(Workspace workspace, Connection views) {
        this.workspace = workspace;
        this.views = views;
    }

    /** Prints one line a figure. */
    static void print(ManyCases cases) throws SQLException {
        double few = opening(cases, cases.few());
        double many = opening(cases, cases.many());
        System.out.printf("opening to a table with figures: 100 cases %.1f ms, many %.1f ms, ratio %.2f, %.2f of the %.1f allowed%n",
                few, many, many / few, many / few / OPENING_ALLOWED, OPENING_ALLOWED);
        try (Workspace workspace = Workspace.open(cases.many(), cases.law(), ManyCases.CLOCK);
                Connection views = DriverManager.getConnection("jdbc:sqlite:" + cases.many().resolve("views.db"))) {
            ListFigures figures = new ListFigures(workspace, views);
            figures.print();
            figures.calendar();
        }
    }

    /** Opens, shows the first page and what 今日 counts, and closes; the middle of some runs, in milliseconds. */
    private static double opening(ManyCases cases, Path folder) {
        return middle(() -> {
            try (Workspace workspace = Workspace.open(folder, cases.law(), ManyCases.CLOCK)) {
                return workspace.list().pages().page(CaseQuery.NEWEST, new From.Head(), SIZE).rows().size()
                        + workspace.list().count() + workspace.list().unsent()
                        + workspace.list().deadlines().count(new Which.Overdue());
            }
        });
    }

    private void print() throws SQLException {
        CaseQuery byDue = new CaseQuery(CaseFilters.NONE, CaseOrder.DUE, Direction.ASCENDING);
        CasePage first = workspace.list().pages().page(byDue, new From.Head(), SIZE);
        CasePage.Key key = first.last().orElseThrow();
        compare("next page", () -> pages(byDue, new From.Behind(key)),
                JOINED + "WHERE (c.due, c.case_pos) > ('" + key.value() + "', " + key.casePos() + ") ORDER BY c.due, c.case_pos LIMIT 100");
        for (CaseOrder order : CaseOrder.values()) {
            CaseQuery query = new CaseQuery(CaseFilters.NONE, order, Direction.DESCENDING);
            compare("sort by " + order, () -> pages(query, new From.Head()),
                    JOINED + "ORDER BY c." + column(order) + " DESC, c.case_pos DESC LIMIT 100");
        }
        CaseFilters consulting = new CaseFilters("", Optional.of(Stage.CONSULTATION), Optional.of("NMG-2025"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        compare("filter", () -> pages(new CaseQuery(consulting, CaseOrder.DUE, Direction.ASCENDING), new From.Head()),
                JOINED + "WHERE c.stage = " + Stage.CONSULTATION.ordinal() + " AND c.pack = 'NMG-2025' ORDER BY c.due, c.case_pos LIMIT 100");
        compare("count of a filter", () -> workspace.list().pages().count(consulting),
                "SELECT count(*) FROM case_row c WHERE c.stage = " + Stage.CONSULTATION.ordinal() + " AND c.pack = 'NMG-2025'");
    }

    /** A month of the calendar, as each of its turns asks for it. */
    private void calendar() throws SQLException {
        LocalDate from = LocalDate.of(2026, 6, 1);
        LocalDate to = LocalDate.of(2026, 7, 5);
        CalendarDeadlines calendar = workspace.list().deadlines().calendar(DeadlineQuestion.ALL);
        compare("calendar month", () -> calendar.due(from, to).size(), "SELECT d.*, c.case_id, c.title, c.number, c.pack FROM deadline_row d "
                + "JOIN case_row c ON c.case_pos = d.case_pos WHERE d.due BETWEEN '" + from + "' AND '" + to
                + "' ORDER BY d.due, c.case_pos, d.period, d.occurrence");
    }

    private static String column(CaseOrder order) {
        return switch (order) {
            case NUMBER -> "number_key";
            case OPENED -> "opened_on";
            case LAST -> "last_on";
            case FINDINGS -> "gravest";
            default -> order.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private long pages(CaseQuery query, From from) {
        return workspace.list().pages().page(query, from, SIZE).rows().size();
    }

    private void compare(String what, LongSupplier ours, String sql) throws SQLException {
        try (PreparedStatement bare = views.prepareStatement(sql)) {
            double theirs = middle(() -> read(bare));
            double mine = middle(ours);
            System.out.printf("list, %-18s %7.2f ms, bare SQL %7.2f ms, ratio %.2f, %.2f of the %.0f allowed%n", what, mine, theirs,
                    mine / theirs, mine / theirs / ALLOWED, ALLOWED);
        }
    }

    /** Reads every column, as whoever shows the rows has to. */
    private static long read(PreparedStatement statement) {
        try (ResultSet rows = statement.executeQuery()) {
            long read = 0;
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    read += rows.getObject(column) == null ? 0 : 1;
                }
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double middle(LongSupplier work) {
        double[] milliseconds = new double[RUNS];
        long sum = 0;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            sum += work.getAsLong();
            milliseconds[run] = (System.nanoTime() - begun) / 1e6;
        }
        if (sum < 0) {
            throw new IllegalStateException();
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }
}
