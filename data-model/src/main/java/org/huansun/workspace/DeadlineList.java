package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;

import java.time.LocalDate;
import java.util.List;
import org.huansun.casefile.Deadline.State;
import org.huansun.seed.Code;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** Deadlines over all cases. */
public final class DeadlineList {

    private final Store store;
    private final DeadlineRows rows;

    DeadlineList(Store store, DeadlineRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Which deadlines, by how they stand. */
    public sealed interface Which {

        /** Whatever still asks for something. */
        record Open() implements Which {}

        /** Those past their day. */
        record Overdue() implements Which {}

        /** Those that run and are due on a day or before. */
        record DueBy(LocalDate day) implements Which {}

        /** Those that run. */
        record Running() implements Which {}

        /** Those that wait for a report. */
        record Suspended() implements Which {}

        /** Those that are open and touch a day whose arrangement is not sure. */
        record Provisional() implements Which {}

        /** Those that were met in time. */
        record Met() implements Which {}

        /** Those that were met too late. */
        record MetLate() implements Which {}

        /** Those that nothing asks for any more. */
        record Cancelled() implements Which {}
    }

    /** The first so many by due day, the suspended last. */
    public List<DeadlineRow> first(Which which, int limit) {
        return rows(condition(which), limit);
    }

    /** How many there are. */
    public long count(Which which) {
        return store.read(tables -> tables.selectCount().from(DEADLINE_ROW).where(condition(which)).fetchOptional(0, Long.class).orElse(0L));
    }

    /** What a calendar asks, narrowed by a question. */
    public CalendarDeadlines calendar(DeadlineQuestion question) {
        return new CalendarDeadlines(store, rows, question);
    }

    static Condition condition(Which which) {
        return switch (which) {
            case Which.Open() -> isOpen();
            case Which.Overdue() -> is(State.OVERDUE);
            case Which.DueBy(LocalDate day) -> is(State.RUNNING).and(DEADLINE_ROW.DUE.le(day.toString()));
            case Which.Running() -> is(State.RUNNING);
            case Which.Suspended() -> is(State.SUSPENDED);
            case Which.Provisional() -> condition(new Which.Open()).and(DEADLINE_ROW.PROVISIONAL.eq(1L));
            case Which.Met() -> is(State.MET);
            case Which.MetLate() -> is(State.MET_LATE);
            case Which.Cancelled() -> is(State.CANCELLED);
        };
    }

    /** Whether something still has to be done. */
    static Condition isOpen() {
        return is(State.RUNNING).or(is(State.OVERDUE)).or(is(State.SUSPENDED));
    }

    private static Condition is(State state) {
        return DEADLINE_ROW.STATE.eq(Code.of(state));
    }

    private List<DeadlineRow> rows(Condition which, int limit) {
        return store.read(tables -> tables.select(DEADLINE_ROW.fields()).select(DeadlineRows.OF_THE_CASE)
                .from(DEADLINE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(DEADLINE_ROW.CASE_POS))
                .where(which)
                .orderBy(order())
                .limit(limit)
                .fetch(rows::of));
    }

    private static List<SortField<?>> order() {
        return List.of(DSL.field(DEADLINE_ROW.DUE.isNull()).asc(), DEADLINE_ROW.DUE.asc(), CASE_ROW.CASE_POS.asc(),
                DEADLINE_ROW.PERIOD.asc(), DEADLINE_ROW.OCCURRENCE.asc());
    }
}
