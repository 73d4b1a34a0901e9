package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.LawBook;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineQuestion.Kind;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a calendar is told, held against every deadline filtered in memory; and how the database finds it. */
class CalendarDeadlinesTest {

    private static final HandClock CLOCK = new HandClock("2026-03-05");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static List<DeadlineRow> all;

    @BeforeAll
    static void make() {
        new MadeUpWorkspace(137, 1_400, 7, TODAY).make(folder.resolve("w"), LawBook.shipped(), CLOCK);
        workspace = Offices.open(folder.resolve("w"), CLOCK);
        all = calendar(DeadlineQuestion.ALL).reaching(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 1), 1_000_000);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static CalendarDeadlines calendar(DeadlineQuestion question) {
        return workspace.list().deadlines().calendar(question);
    }

    private static DeadlineQuestion of(Which which) {
        return new DeadlineQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(which));
    }

    static Stream<DeadlineQuestion> questions() {
        DeadlineRow some = all.stream().filter(row -> row.due().filter(day -> !day.isBefore(FROM) && !day.isAfter(TO)).isPresent())
                .findFirst().orElseThrow();
        return Stream.of(DeadlineQuestion.ALL, of(new Which.Open()), of(new Which.Overdue()), of(new Which.Running()), of(new Which.Met()),
                of(new Which.MetLate()), of(new Which.Cancelled()), of(new Which.Provisional()), of(new Which.DueBy(TODAY.plusDays(4))),
                new DeadlineQuestion(Optional.of(some.caseId()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new DeadlineQuestion(Optional.empty(), Optional.empty(), Optional.of(some.pack()), Optional.empty(), Optional.empty()),
                new DeadlineQuestion(Optional.empty(), Optional.of(workspace.list().pages().persons().getFirst()), Optional.empty(), Optional.empty(), Optional.empty()),
                new DeadlineQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Kind.LAW), Optional.empty()),
                new DeadlineQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Kind.OWN), Optional.empty()));
    }

    private static boolean isMeant(DeadlineRow row, DeadlineQuestion question) {
        String person = workspace.list().find(row.caseId()).person();
        return question.caseId().map(row.caseId()::equals).orElse(true)
                && question.person().map(person::equals).orElse(true)
                && question.pack().map(row.pack()::equals).orElse(true)
                && question.kind().map(kind -> (kind == Kind.OWN) == row.isOwn()).orElse(true)
                && question.which().map(which -> stands(row, which)).orElse(true);
    }

    private static boolean stands(DeadlineRow row, Which which) {
        return switch (which) {
            case Which.Open() -> row.state().isOpen();
            case Which.Overdue() -> row.state() == State.OVERDUE;
            case Which.DueBy(LocalDate day) -> row.state() == State.RUNNING && !row.due().orElseThrow().isAfter(day);
            case Which.Running() -> row.state() == State.RUNNING;
            case Which.Suspended() -> row.state() == State.SUSPENDED;
            case Which.Provisional() -> row.state().isOpen() && row.provisional();
            case Which.Met() -> row.state() == State.MET;
            case Which.MetLate() -> row.state() == State.MET_LATE;
            case Which.Cancelled() -> row.state() == State.CANCELLED;
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_falls_due_in_a_month_is_what_filtering_all_of_it_gives(DeadlineQuestion question) {
        List<DeadlineRow> expected = all.stream().filter(row -> row.due().filter(day -> !day.isBefore(FROM) && !day.isAfter(TO)).isPresent())
                .filter(row -> isMeant(row, question)).toList();
        List<DeadlineRow> due = calendar(question).due(FROM, TO);
        assertThat(due).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(due).isSortedAccordingTo(Comparator.comparing(row -> row.due().orElseThrow()));
        assertThat(calendar(question).count(FROM, TO)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void safe_days_are_those_that_come_before_the_last_day(DeadlineQuestion question) {
        LocalDate from = TODAY.minusYears(2);
        LocalDate to = TODAY.plusYears(2);
        List<DeadlineRow> expected = all.stream().filter(DeadlineRow::hasSafeDay)
                .filter(row -> row.safeBy().filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent())
                .filter(row -> isMeant(row, question)).toList();
        assertThat(calendar(question).safe(from, to)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void some_safe_days_come_before_the_last_day() {
        assertThat(all).anyMatch(DeadlineRow::hasSafeDay);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_reaches_into_a_month_is_what_filtering_all_of_it_gives(DeadlineQuestion question) {
        List<DeadlineRow> expected = all.stream().filter(row -> !row.triggerOn().isAfter(TO) && !end(row).isBefore(FROM))
                .filter(row -> isMeant(row, question)).toList();
        assertThat(calendar(question).reaching(FROM, TO, TODAY, 1_000_000)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static LocalDate end(DeadlineRow row) {
        LocalDate due = row.due().orElse(LocalDate.MIN);
        return switch (row.state()) {
            case OVERDUE, SUSPENDED -> TODAY.isAfter(due) ? TODAY : due;
            case MET_LATE -> row.metOn().orElseThrow();
            case RUNNING, MET, CANCELLED -> due;
        };
    }

    @Test
    void rows_of_a_case_stand_together() {
        List<String> cases = calendar(DeadlineQuestion.ALL).reaching(FROM, TO, TODAY, 1_000_000).stream().map(DeadlineRow::caseId).toList();
        assertThat(cases.stream().distinct().count()).isEqualTo(Stream.iterate(0, at -> at < cases.size(), at -> at + 1)
                .filter(at -> at == 0 || !cases.get(at).equals(cases.get(at - 1))).count());
        assertThat(calendar(DeadlineQuestion.ALL).reaching(FROM, TO, TODAY, 5)).hasSize(5);
    }

    @Test
    void the_cases_to_choose_from_have_something_due() {
        List<String> ids = calendar(DeadlineQuestion.ALL).cases(FROM, TO, 1_000).stream().map(CalendarDeadlines.NamedCase::id).toList();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(
                calendar(DeadlineQuestion.ALL).due(FROM, TO).stream().map(DeadlineRow::caseId).distinct().toList());
    }

    @Test
    void a_month_is_found_by_the_index_of_due_days() {
        assertThat(plan(tables -> calendar(DeadlineQuestion.ALL).due(tables, FROM, TO))).anyMatch(line -> line.contains("deadline_row_due"))
                .noneMatch(line -> line.startsWith("SCAN"));
    }

    @Test
    void safe_days_are_found_by_their_index() {
        assertThat(plan(tables -> calendar(DeadlineQuestion.ALL).safe(tables, FROM, TO))).anyMatch(line -> line.contains("deadline_row_safe"))
                .noneMatch(line -> line.startsWith("SCAN"));
    }

    @Test
    void what_reaches_into_a_month_is_found_by_indexes() {
        assertThat(plan(tables -> calendar(DeadlineQuestion.ALL).reaching(tables, FROM, TO, TODAY)))
                .anyMatch(line -> line.contains("deadline_row_due")).anyMatch(line -> line.contains("deadline_row_state"))
                .anyMatch(line -> line.contains("deadline_row_late")).noneMatch(line -> line.startsWith("SCAN"));
    }

    @Test
    void one_case_is_not_looked_for_among_all_cases() {
        DeadlineQuestion one = new DeadlineQuestion(Optional.of(all.getFirst().caseId()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(plan(tables -> calendar(one).due(tables, FROM, TO))).noneMatch(line -> line.startsWith("SCAN"));
    }

    private static List<String> plan(Function<DSLContext, Select<?>> question) {
        return workspace.explain(question);
    }
}
