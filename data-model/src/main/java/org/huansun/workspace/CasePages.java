package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;
import org.huansun.workspace.CaseOrder.Direction;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CasePage.Key;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** Lists of cases page by page: sorted, filtered and cut by the database, by key and never by counting off rows. */
public final class CasePages {

    private static final int MEANT = 20;

    private final Store store;
    private final DeadlineRows deadlines;

    CasePages(Store store, DeadlineRows deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    /** At most {@code size} rows of a list. */
    public CasePage page(CaseQuery query, From from, int size) {
        List<Record> records = store.read(tables -> records(tables, query, from, size));
        return new CasePage(records.stream().map(this::row).toList(),
                records.stream().findFirst().map(row -> key(query, row)),
                records.isEmpty() ? Optional.empty() : Optional.of(key(query, records.getLast())));
    }

    /** How many cases the filters let through. */
    public long count(CaseFilters filters) {
        return store.read(tables -> tables.selectCount().from(CASE_ROW).where(let(filters)).fetchOptional(0, Long.class).orElse(0L));
    }

    /** The cases that a reference can mean, at most a few. */
    List<CaseRow> meant(Condition condition) {
        return store.read(tables -> withDeadline(tables).where(condition).orderBy(CASE_ROW.CASE_POS).limit(MEANT).fetch())
                .stream().map(this::row).toList();
    }

    /** The persons who are responsible for a case, sorted. */
    public List<String> persons() {
        return distinct(CASE_ROW.PERSON);
    }

    /** The channels by which clues came, in the packs' words, sorted. */
    public List<String> channels() {
        return distinct(CASE_ROW.CHANNEL);
    }

    /** The packs that cases are under, sorted. */
    public List<String> packs() {
        return distinct(CASE_ROW.PACK);
    }

    private List<String> distinct(Field<String> field) {
        return store.read(tables -> tables.selectDistinct(field).from(CASE_ROW).where(field.ne("")).orderBy(field).fetch(field));
    }

    private static List<Record> records(DSLContext tables, CaseQuery query, From from, int size) {
        boolean backwards = from instanceof From.Before || from instanceof From.End;
        Direction direction = backwards ? query.direction().opposite() : query.direction();
        List<Record> records = new ArrayList<>(withDeadline(tables)
                .where(let(query.filters())).and(behind(query.order(), direction, from))
                .orderBy(sorted(query.order().field(), direction), sorted(CASE_ROW.CASE_POS, direction))
                .limit(size).fetch());
        if (backwards) {
            Collections.reverse(records);
        }
        return records;
    }

    private static SelectOnConditionStep<Record> withDeadline(DSLContext tables) {
        return tables.select(CASE_ROW.fields()).select(DEADLINE_ROW.fields())
                .from(CASE_ROW).leftJoin(DEADLINE_ROW).on(DEADLINE_ROW.CASE_POS.eq(CASE_ROW.CASE_POS)
                        .and(DEADLINE_ROW.PERIOD.eq(CASE_ROW.URGENT_PERIOD))
                        .and(DEADLINE_ROW.OCCURRENCE.eq(CASE_ROW.URGENT_OCCURRENCE)));
    }

    private static SortField<?> sorted(Field<?> field, Direction direction) {
        return direction == Direction.ASCENDING ? field.asc() : field.desc();
    }

    private static Condition behind(CaseOrder order, Direction direction, From from) {
        return switch (from) {
            case From.Head() -> DSL.noCondition();
            case From.End() -> DSL.noCondition();
            case From.Behind(Key key) -> behind(order.field(), direction, key);
            case From.Before(Key key) -> behind(order.field(), direction, key);
        };
    }

    private static <T> Condition behind(Field<T> field, Direction direction, Key key) {
        var place = DSL.row(field, CASE_ROW.CASE_POS);
        var known = DSL.row(field.getDataType().convert(key.value()), key.casePos());
        return direction == Direction.ASCENDING ? place.gt(known) : place.lt(known);
    }

    private static Condition let(CaseFilters filters) {
        List<Condition> conditions = new ArrayList<>();
        filters.stage().ifPresent(stage -> conditions.add(CASE_ROW.STAGE.eq((long) stage.ordinal())));
        filters.pack().ifPresent(pack -> conditions.add(CASE_ROW.PACK.eq(pack)));
        filters.person().ifPresent(person -> conditions.add(CASE_ROW.PERSON.eq(person)));
        filters.channel().ifPresent(channel -> conditions.add(CASE_ROW.CHANNEL.eq(channel)));
        filters.dueBy().ifPresent(day -> conditions.add(CASE_ROW.DUE.le(day.toString())));
        filters.state().ifPresent(state -> conditions.add(standing(state)));
        filters.finding().ifPresent(weight -> conditions.add(CASE_ROW.GRAVEST.ge((long) Weight.values().length - weight.ordinal())));
        String words = filters.words().strip();
        if (!words.isEmpty()) {
            conditions.add(contains(CASE_ROW.TITLE, words).or(contains(CASE_ROW.NUMBER, words)).or(contains(CASE_ROW.PLACE, words))
                    .or(CASE_ROW.CASE_POS.in(DSL.select(PARTY_ROW.CASE_POS).from(PARTY_ROW).where(contains(PARTY_ROW.NAME, words)))));
        }
        return DSL.and(conditions);
    }

    private static Condition contains(Field<String> field, String words) {
        return DSL.position(DSL.lower(field), words.toLowerCase(Locale.ROOT)).gt(0);
    }

    private static Condition standing(CaseFilters.DeadlineStanding standing) {
        return switch (standing) {
            case OVERDUE -> CASE_ROW.OVERDUE.gt(0L);
            case RUNNING -> CASE_ROW.OVERDUE.eq(0L).and(CASE_ROW.DUE.lt(MostUrgent.SUSPENDED));
            case SUSPENDED -> CASE_ROW.SUSPENDED.gt(0L);
            case PROVISIONAL -> CASE_ROW.PROVISIONAL.gt(0L);
            case NONE -> CASE_ROW.DUE.eq(MostUrgent.NONE);
        };
    }

    private static Key key(CaseQuery query, Record row) {
        return new Key(row.get(query.order().field()), row.get(CASE_ROW.CASE_POS));
    }

    private CaseRow row(Record row) {
        Optional<DeadlineRow> urgent = row.get(DEADLINE_ROW.PERIOD) == null ? Optional.empty() : Optional.of(deadlines.of(row));
        return new CaseRow(row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.NUMBER), row.get(CASE_ROW.TITLE), row.get(CASE_ROW.REGION),
                row.get(CASE_ROW.PLACE), row.get(CASE_ROW.PACK), Stage.values()[row.get(CASE_ROW.STAGE).intValue()],
                LocalDate.parse(row.get(CASE_ROW.OPENED_ON)), LocalDate.parse(row.get(CASE_ROW.LAST_ON)), row.get(CASE_ROW.PERSON),
                row.get(CASE_ROW.CHANNEL), row.get(CASE_ROW.ENTRIES).intValue(), row.get(CASE_ROW.UNSENT).intValue(),
                row.get(CASE_ROW.FINDINGS).intValue(), gravest(row.get(CASE_ROW.GRAVEST).intValue()), urgent);
    }

    private static Optional<Weight> gravest(int value) {
        return value == 0 ? Optional.empty() : Optional.of(Weight.values()[Weight.values().length - value]);
    }
}
