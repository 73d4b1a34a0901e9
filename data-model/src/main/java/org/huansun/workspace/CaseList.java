package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;
import org.huansun.rules.Stage;
import org.huansun.time.WorkCalendar;
import org.huansun.workspace.tables.view.tables.EntryRow;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Questions to the views over all cases. */
public final class CaseList {

    private static final int SHORTEST_ID = 8;

    private final Store store;
    private final DeadlineRows deadlines;

    CaseList(Store store, WorkCalendar calendar, LocalDate today) {
        this.store = store;
        this.deadlines = new DeadlineRows(calendar, today);
    }

    /** Lists of cases page by page. */
    public CasePages pages() {
        return new CasePages(store, deadlines);
    }

    /** Deadlines over all cases. */
    public DeadlineList deadlines() {
        return new DeadlineList(store, deadlines);
    }

    /** All cases, the newest first: for what has to pass all of them. A screen asks for {@link #pages}. */
    public List<CaseRow> cases() {
        return pages().page(CaseQuery.NEWEST, new CasePage.From.Head(), Integer.MAX_VALUE).rows();
    }

    /** How many cases there are. */
    public long count() {
        return pages().count(CaseFilters.NONE);
    }

    /**
     * Cases in which a consultation is due or was held of late: with a meeting planned or held since a day, the latest
     * first, then those in consultation, the most urgent first.
     *
     * @param limit at most so many of each
     */
    public List<String> withMeetings(LocalDate since, int limit) {
        return store.read(tables -> {
            Set<String> cases = new LinkedHashSet<>();
            for (String type : List.of("meeting-planned", "meeting-held")) {
                cases.addAll(tables.select(CASE_ROW.CASE_ID).from(ENTRY_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(ENTRY_ROW.CASE_POS))
                        .where(ENTRY_ROW.TYPE.eq(type), ENTRY_ROW.ON_DAY.ge(since.toString()))
                        .orderBy(ENTRY_ROW.ON_DAY.desc()).limit(limit).fetch(CASE_ROW.CASE_ID));
            }
            cases.addAll(tables.select(CASE_ROW.CASE_ID).from(CASE_ROW).where(CASE_ROW.STAGE.eq((long) Stage.CONSULTATION.ordinal()))
                    .orderBy(CASE_ROW.DUE).limit(limit).fetch(CASE_ROW.CASE_ID));
            return List.copyOf(cases);
        });
    }

    /** How many entries no exported package holds yet. */
    public long unsent() {
        return store.read(tables -> tables.select(DSL.coalesce(DSL.sum(CASE_ROW.UNSENT), 0)).from(CASE_ROW)
                .where(CASE_ROW.UNSENT.gt(0L)).fetchOptional(0, Long.class).orElse(0L));
    }

    /** The next free case number of a year. */
    public CaseNumber nextNumber(int year) {
        long last = store.read(tables -> tables.select(DSL.max(CASE_ROW.NUMBER_KEY)).from(CASE_ROW)
                .where(CASE_ROW.NUMBER_KEY.ge(CaseNumber.firstKeyOf(year)), CASE_ROW.NUMBER_KEY.lt(CaseNumber.firstKeyOf(year + 1)))
                .fetchOptional(0, Long.class).orElse(0L));
        return new CaseNumber(year, CaseNumber.runningOf(last) + 1);
    }

    /**
     * The case that a person means: by its id, the beginning of it (at least 8 characters), its number or the running
     * number in it.
     *
     * @throws BadInput if none or several fit
     */
    public CaseRow find(String reference) {
        List<CaseRow> found = pages().meant(meant(reference.strip()));
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new BadInput("没有这个案件", reference, "用 huansun case list 看有哪些案件");
        }
        String numbers = found.stream().map(CaseRow::number).collect(Collectors.joining("、"));
        throw new BadInput("有 " + found.size() + " 个案件都符合（" + numbers + "）", reference, "写完整的案号或编号");
    }

    private static Condition meant(String reference) {
        Condition meant = CASE_ROW.CASE_ID.eq(reference).or(CASE_ROW.NUMBER.eq(reference));
        if (reference.length() >= SHORTEST_ID) {
            meant = meant.or(CASE_ROW.CASE_ID.startsWith(reference.toLowerCase(Locale.ROOT)));
        }
        if (reference.matches("\\d{1,8}")) {
            meant = meant.or(CASE_ROW.NUMBER_KEY.gt(0L).and(CASE_ROW.NUMBER_KEY.mod(CaseNumber.firstKeyOf(1)).eq(Long.valueOf(reference))));
        }
        return meant;
    }

    /** The cases with a handover that nobody has answered, the latest first. */
    public List<String> handedOver(int limit) {
        EntryRow later = ENTRY_ROW.as("later");
        return store.read(tables -> tables.select(CASE_ROW.CASE_ID).from(ENTRY_ROW)
                .join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(ENTRY_ROW.CASE_POS))
                .where(ENTRY_ROW.TYPE.eq("case-handed-over"))
                .andNotExists(DSL.selectOne().from(later).where(later.CASE_POS.eq(ENTRY_ROW.CASE_POS), later.POS.gt(ENTRY_ROW.POS),
                        later.TYPE.in("case-handed-over", "handover-acknowledged", "handover-declined", "responsible-assigned")))
                .orderBy(ENTRY_ROW.ON_DAY.desc(), ENTRY_ROW.POS.desc()).limit(limit).fetch(CASE_ROW.CASE_ID));
    }
}
