package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Deadline.State;
import org.huansun.seed.Code;
import org.huansun.workspace.DeadlineList.Which;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** The deadlines of a span of days, filtered by the database and found by their days in its indexes. */
public final class CalendarDeadlines {

    private final Store store;
    private final DeadlineRows rows;
    private final DeadlineQuestion question;

    CalendarDeadlines(Store store, DeadlineRows rows, DeadlineQuestion question) {
        this.store = store;
        this.rows = rows;
        this.question = question;
    }

    /** A case that has something in a span of days. */
    public record NamedCase(String id, String title) {}

    /** Those that fall due within a span, met ones among them, by day, then by case. */
    public List<DeadlineRow> due(LocalDate from, LocalDate to) {
        return store.read(tables -> due(tables, from, to).orderBy(DEADLINE_ROW.DUE, CASE_ROW.CASE_POS, DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .fetch(rows::of));
    }

    /** Those whose safe day lies within a span and comes before their last day, by safe day, then by case. */
    public List<DeadlineRow> safe(LocalDate from, LocalDate to) {
        return store.read(tables -> safe(tables, from, to).orderBy(DEADLINE_ROW.SAFE_BY, CASE_ROW.CASE_POS, DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .fetch(rows::of));
    }

    /**
     * Those that reach into a span: from their event to their last day, to the day on which they were met late, or to today
     * while they are overdue or suspended. By case, the most urgent first, then by the day of the event.
     *
     * @param limit at most so many
     */
    public List<DeadlineRow> reaching(LocalDate from, LocalDate to, LocalDate today, int limit) {
        return store.read(tables -> reaching(tables, from, to, today)
                .orderBy(CASE_ROW.DUE, CASE_ROW.CASE_POS, DEADLINE_ROW.TRIGGER_ON, DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .limit(limit).fetch(rows::of));
    }

    /** How many fall due within a span. */
    public long count(LocalDate from, LocalDate to) {
        return store.read(tables -> (long) tables.fetchCount(due(tables, from, to)));
    }

    /** How many stand still and have no day. */
    public long suspended() {
        return store.read(tables -> (long) tables.fetchCount(asked(tables, DeadlineList.condition(new Which.Suspended()))));
    }

    /** The cases that have something due in a span, by title, whatever case the question is about. */
    public List<NamedCase> cases(LocalDate from, LocalDate to, int limit) {
        return store.read(tables -> tables.selectDistinct(CASE_ROW.CASE_ID, CASE_ROW.TITLE)
                .from(DEADLINE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(DEADLINE_ROW.CASE_POS))
                .where(within(from, to)).and(let(question.ofAllCases()))
                .orderBy(CASE_ROW.TITLE).limit(limit)
                .fetch(row -> new NamedCase(row.value1(), row.value2())));
    }

    SelectConditionStep<Record> due(DSLContext tables, LocalDate from, LocalDate to) {
        return asked(tables, within(from, to));
    }

    SelectConditionStep<Record> safe(DSLContext tables, LocalDate from, LocalDate to) {
        return asked(tables, DEADLINE_ROW.SAFE_BY.between(from.toString(), to.toString()).and(DEADLINE_ROW.SAFE_BY.lt(DEADLINE_ROW.DUE)));
    }

    SelectConditionStep<Record> reaching(DSLContext tables, LocalDate from, LocalDate to, LocalDate today) {
        Condition still = DEADLINE_ROW.DUE.ge(from.toString())
                .or(DEADLINE_ROW.MET_ON.ge(from.toString()).and(DEADLINE_ROW.MET_ON.gt(DEADLINE_ROW.DUE)))
                .or(DEADLINE_ROW.STATE.eq(Code.of(State.OVERDUE)).and(today.isBefore(from) ? DSL.falseCondition() : DSL.noCondition()))
                .or(DEADLINE_ROW.STATE.eq(Code.of(State.SUSPENDED)).and(today.isBefore(from) ? DSL.falseCondition() : DSL.noCondition()));
        return asked(tables, still.and(DEADLINE_ROW.TRIGGER_ON.le(to.toString())));
    }

    private static Condition within(LocalDate from, LocalDate to) {
        return DEADLINE_ROW.DUE.between(from.toString(), to.toString());
    }

    private SelectConditionStep<Record> asked(DSLContext tables, Condition span) {
        return tables.select(DEADLINE_ROW.fields()).select(DeadlineRows.OF_THE_CASE)
                .from(DEADLINE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(DEADLINE_ROW.CASE_POS))
                .where(span).and(let(question));
    }

    private static Condition let(DeadlineQuestion question) {
        List<Condition> conditions = new ArrayList<>();
        question.caseId().ifPresent(id -> conditions.add(CASE_ROW.CASE_ID.eq(id)));
        question.person().ifPresent(person -> conditions.add(CASE_ROW.PERSON.eq(person)));
        question.pack().ifPresent(pack -> conditions.add(CASE_ROW.PACK.eq(pack)));
        question.kind().ifPresent(kind -> conditions.add(switch (kind) {
            case LAW -> DEADLINE_ROW.PERIOD.ne(DeadlineRow.OWN);
            case OWN -> DEADLINE_ROW.PERIOD.eq(DeadlineRow.OWN);
        }));
        question.which().ifPresent(which -> conditions.add(DeadlineList.condition(which)));
        return DSL.and(conditions);
    }
}
