package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.LawBook;
import org.huansun.rules.Stage;
import org.huansun.workspace.CaseFilters.DeadlineStanding;
import org.huansun.workspace.CaseOrder.Direction;
import org.huansun.workspace.CasePage.From;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of the list of cases, held against all rows sorted and filtered in memory. */
class CasePagesTest {

    private static final int CASES = 137;
    private static final int SIZE = 10;
    private static final HandClock CLOCK = new HandClock("2026-03-05");

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static List<CaseRow> all;

    @BeforeAll
    static void make() {
        new MadeUpWorkspace(CASES, 1_400, 7, LocalDate.of(2026, 3, 5)).make(folder.resolve("w"), LawBook.shipped(), CLOCK);
        workspace = Offices.open(folder.resolve("w"), CLOCK);
        all = workspace.list().cases();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static List<CaseRow> forward(CaseQuery query) {
        List<CaseRow> rows = new ArrayList<>();
        Optional<From> next = Optional.of(new From.Head());
        while (next.isPresent()) {
            CasePage page = workspace.list().pages().page(query, next.get(), SIZE);
            rows.addAll(page.rows());
            next = page.last().map(From.Behind::new);
        }
        return rows;
    }

    private static List<CaseRow> backward(CaseQuery query) {
        List<CaseRow> rows = new ArrayList<>();
        Optional<From> next = Optional.of(new From.End());
        while (next.isPresent()) {
            CasePage page = workspace.list().pages().page(query, next.get(), SIZE);
            rows.addAll(0, page.rows());
            next = page.first().map(From.Before::new);
        }
        return rows;
    }

    private static final Map<CaseOrder, Function<CaseRow, String>> SORTED_BY = Map.ofEntries(
            Map.entry(CaseOrder.NUMBER, row -> String.format("%014d", CaseNumber.key(row.number()))),
            Map.entry(CaseOrder.TITLE, CaseRow::title),
            Map.entry(CaseOrder.STAGE, row -> String.format("%02d", row.stage().ordinal())),
            Map.entry(CaseOrder.PACK, CaseRow::pack),
            Map.entry(CaseOrder.PERSON, CaseRow::person),
            Map.entry(CaseOrder.CHANNEL, CaseRow::channel),
            Map.entry(CaseOrder.DUE, row -> row.urgent().map(urgent -> urgent.due().map(LocalDate::toString).orElse("9999-12-30"))
                    .orElse("9999-12-31")),
            Map.entry(CaseOrder.OPENED, row -> row.openedOn().toString()),
            Map.entry(CaseOrder.LAST, row -> row.lastOn().toString()),
            Map.entry(CaseOrder.ENTRIES, row -> String.format("%05d", row.entries())),
            Map.entry(CaseOrder.UNSENT, row -> String.format("%05d", row.unsent())),
            Map.entry(CaseOrder.FINDINGS, row -> row.gravest().map(weight -> String.valueOf(9 - weight.ordinal())).orElse("0")));

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void turning_page_by_page_gives_every_case_once_in_its_order_from_either_end(CaseOrder order) {
        for (Direction direction : Direction.values()) {
            CaseQuery query = new CaseQuery(CaseFilters.NONE, order, direction);
            List<CaseRow> rows = forward(query);
            Comparator<CaseRow> sorted = Comparator.comparing(SORTED_BY.get(order));
            assertThat(rows).containsExactlyInAnyOrderElementsOf(all)
                    .isSortedAccordingTo(direction == Direction.ASCENDING ? sorted : sorted.reversed());
            assertThat(backward(query)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void the_other_direction_is_the_same_list_the_other_way_round(CaseOrder order) {
        List<CaseRow> down = forward(new CaseQuery(CaseFilters.NONE, order, Direction.DESCENDING));
        Collections.reverse(down);
        assertThat(down).isEqualTo(forward(new CaseQuery(CaseFilters.NONE, order, Direction.ASCENDING)));
    }

    /** A filter, and what it lets through. */
    record Case(String name, CaseFilters filters, Predicate<CaseRow> lets) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> filters() {
        CaseRow some = all.get(CASES / 2);
        LocalDate day = LocalDate.of(2026, 1, 15);
        return Stream.of(
                new Case("stage", filters("", some.stage(), null, null, null), row -> row.stage() == some.stage()),
                new Case("person", filters("", null, some.person(), null, null), row -> row.person().equals(some.person())),
                new Case("words", filters(some.title().substring(1, 4), null, null, null, null),
                        row -> (row.title() + " " + row.number() + " " + row.place() + " " + parties(row)).contains(some.title().substring(1, 4))),
                new Case("words that mean something to SQL", filters("%_'\"", null, null, null, null), row -> false),
                new Case("due", new CaseFilters("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of(day), Optional.empty(), Optional.empty()),
                        row -> row.urgent().flatMap(DeadlineRow::due).filter(due -> !due.isAfter(day)).isPresent()),
                new Case("overdue", filters("", null, null, DeadlineStanding.OVERDUE, null), row -> row.urgent()
                        .filter(urgent -> urgent.due().filter(due -> due.isBefore(LocalDate.of(2026, 3, 5))).isPresent()).isPresent()),
                new Case("nothing open", filters("", null, null, DeadlineStanding.NONE, null), row -> row.urgent().isEmpty()),
                new Case("breach", filters("", null, null, null, Weight.BREACH), row -> row.gravest().equals(Optional.of(Weight.BREACH))),
                new Case("any finding", filters("", null, null, null, Weight.NOTICE), row -> row.findings() > 0));
    }

    private static String parties(CaseRow row) {
        return String.join(" ", workspace.caseFile(row.id(), workspace.today()).parties().stream().map(party -> party.name()).toList());
    }

    private static CaseFilters filters(String words, @org.jspecify.annotations.Nullable Stage stage,
            @org.jspecify.annotations.Nullable String person, @org.jspecify.annotations.Nullable DeadlineStanding standing,
            @org.jspecify.annotations.Nullable Weight weight) {
        return new CaseFilters(words, Optional.ofNullable(stage), Optional.empty(), Optional.ofNullable(person), Optional.empty(),
                Optional.empty(), Optional.ofNullable(standing), Optional.ofNullable(weight));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filter_lets_through_what_it_says(Case filter) {
        List<CaseRow> rows = forward(new CaseQuery(filter.filters(), CaseOrder.NUMBER, Direction.ASCENDING));
        assertThat(rows).containsExactlyInAnyOrderElementsOf(all.stream().filter(filter.lets()).toList());
        assertThat(workspace.list().pages().count(filter.filters())).isEqualTo(rows.size());
    }

    @Test
    void a_case_is_found_by_its_running_number_however_long() {
        CaseRow some = all.get(3);
        long running = CaseNumber.runningOf(CaseNumber.key(some.number()));
        assertThat(workspace.list().find(String.valueOf(running))).isEqualTo(some);
        assertThat(workspace.list().find(some.number())).isEqualTo(some);
        assertThat(workspace.list().find(some.id().substring(0, 13))).isEqualTo(some);
    }

    @Test
    void a_day_that_people_set_asks_first_where_it_comes_first() {
        try (Workspace other = Offices.create(folder.resolve("own"), CLOCK)) {
            String id = Offices.newCase(other, "渗坑案");
            other.record(List.of(Offices.draft(id, "clue-received", "2026-03-05", "channel", "5"),
                    Offices.draft(id, "own-deadline-set", "2026-03-05", "title", "开庭", "due", "2026-03-06"),
                    Offices.draft(id, "own-deadline-set", "2026-03-05", "title", "缴费", "due", "2026-12-06")));
            assertThat(other.list().find(id).urgent().map(DeadlineRow::name)).contains("开庭");
            other.record(Offices.draft(id, "own-deadline-met", "2026-03-05", "title", "开庭"));
            assertThat(other.list().find(id).urgent()).hasValueSatisfying(row -> assertThat(row.isOwn()).isFalse());
        }
    }

    @Test
    void pages_go_on_behind_their_last_row_when_cases_come_before_it() {
        Path other = folder.resolve("other");
        new MadeUpWorkspace(25, 60, 3, LocalDate.of(2026, 3, 5)).make(other, LawBook.shipped(), CLOCK);
        try (Workspace growing = Offices.open(other, CLOCK)) {
            CasePage first = growing.list().pages().page(CaseQuery.NEWEST, new From.Head(), SIZE);
            List<CaseRow> behind = growing.list().pages().page(CaseQuery.NEWEST, new From.Behind(first.last().orElseThrow()), SIZE).rows();
            Offices.newCase(growing, "新案");
            assertThat(growing.list().pages().page(CaseQuery.NEWEST, new From.Behind(first.last().orElseThrow()), SIZE).rows()).isEqualTo(behind);
            assertThat(growing.list().nextNumber(2026).running()).isEqualTo(2);
        }
    }
}
