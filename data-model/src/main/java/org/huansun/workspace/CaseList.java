package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline.State;
import org.huansun.problem.BadInput;
import org.huansun.rules.Stage;
import org.huansun.workspace.tables.view.tables.records.CaseRowRecord;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Questions to the views: lists over all cases. */
public final class CaseList {

    private final Store store;

    CaseList(Store store) {
        this.store = store;
    }

    /** All cases, the newest first. */
    public List<CaseRow> cases() {
        return store.read(tables -> tables.selectFrom(CASE_ROW)
                .orderBy(CASE_ROW.OPENED_ON.desc(), CASE_ROW.CASE_ID.desc()).fetch(CaseList::caseRow));
    }

    /**
     * The case that a person means: by its id, the beginning of it (at least 8 characters), its number or the running
     * number in it.
     *
     * @throws BadInput if none or several fit
     */
    public CaseRow find(String reference) {
        List<CaseRow> found = cases().stream().filter(row -> isMeant(row, reference.strip())).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new BadInput("没有这个案件", reference, "用 huansun case list 看有哪些案件");
        }
        String numbers = found.stream().map(CaseRow::number).collect(Collectors.joining("、"));
        throw new BadInput("有 " + found.size() + " 个案件都符合（" + numbers + "）", reference, "写完整的案号或编号");
    }

    private static boolean isMeant(CaseRow row, String reference) {
        return row.id().equals(reference)
                || row.number().equals(reference)
                || reference.length() >= 8 && row.id().startsWith(reference.toLowerCase(Locale.ROOT))
                || reference.matches("\\d{1,4}")
                    && CaseNumber.parse(row.number()).map(number -> number.running() == Integer.parseInt(reference)).orElse(false);
    }

    /** All deadlines that still ask for something: the overdue first, then by due day, the suspended last. */
    public List<DeadlineRow> openDeadlines() {
        return deadlines(DEADLINE_ROW.STATE.in("running", "overdue", "suspended"));
    }

    /** The deadlines that fall due in a span of days, met ones among them. */
    public List<DeadlineRow> deadlinesDue(LocalDate from, LocalDate to) {
        return deadlines(DEADLINE_ROW.DUE.between(from.toString(), to.toString()));
    }

    private List<DeadlineRow> deadlines(Condition which) {
        return store.read(tables -> tables.select(DEADLINE_ROW.fields()).select(CASE_ROW.TITLE, CASE_ROW.NUMBER, CASE_ROW.PACK)
                .from(DEADLINE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_ID.eq(DEADLINE_ROW.CASE_ID))
                .where(which)
                .orderBy(DEADLINE_ROW.DUE.asc().nullsLast(), DEADLINE_ROW.CASE_ID, DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .fetch(CaseList::deadlineRow));
    }

    /** How much of a search's hit is shown. */
    private static final int SNIPPET = 60;

    /** Where words stand: cases, people, entries, evidence. Plain substrings, whatever their length. */
    public List<Hit> search(String words, int limit) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return store.read(tables -> {
            List<Hit> hits = new ArrayList<>();
            tables.selectFrom(CASE_ROW)
                    .where(contains(CASE_ROW.TITLE, wanted).or(contains(CASE_ROW.NUMBER, wanted)).or(contains(CASE_ROW.PLACE, wanted)))
                    .orderBy(CASE_ROW.OPENED_ON.desc()).limit(limit)
                    .forEach(row -> hits.add(new Hit(row.getCaseId(), row.getTitle(), "case", row.getNumber())));
            tables.select().from(PARTY_ROW).join(CASE_ROW).on(CASE_ROW.CASE_ID.eq(PARTY_ROW.CASE_ID))
                    .where(contains(PARTY_ROW.NAME, wanted)).limit(limit)
                    .forEach(row -> hits.add(hit(row, "party", row.get(PARTY_ROW.NAME), wanted)));
            tables.select().from(ENTRY_ROW).join(CASE_ROW).on(CASE_ROW.CASE_ID.eq(ENTRY_ROW.CASE_ID))
                    .where(contains(ENTRY_ROW.TEXT, wanted)).orderBy(ENTRY_ROW.ON_DAY.desc(), ENTRY_ROW.POS.desc()).limit(limit)
                    .forEach(row -> hits.add(hit(row, "entry", row.get(ENTRY_ROW.TEXT), wanted)));
            tables.select().from(EVIDENCE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_ID.eq(EVIDENCE_ROW.CASE_ID))
                    .where(contains(EVIDENCE_ROW.NAME, wanted)).limit(limit)
                    .forEach(row -> hits.add(hit(row, "evidence", row.get(EVIDENCE_ROW.NAME), wanted)));
            return hits.stream().limit(limit).toList();
        });
    }

    /**
     * A place where searched words stand.
     *
     * @param kind case, party, entry or evidence
     * @param snippet the words around the hit
     */
    public record Hit(String caseId, String title, String kind, String snippet) {}

    private static Condition contains(org.jooq.Field<String> field, String wanted) {
        return DSL.position(field, wanted).gt(0);
    }

    private static Hit hit(Record row, String kind, String text, String wanted) {
        int at = Math.max(0, text.indexOf(wanted) - SNIPPET / 3);
        String snippet = text.substring(at, Math.min(text.length(), at + SNIPPET));
        return new Hit(row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.TITLE), kind, snippet);
    }

    private static CaseRow caseRow(CaseRowRecord row) {
        return new CaseRow(row.getCaseId(), row.getNumber(), row.getTitle(), row.getRegion(), row.getPlace(), row.getPack(),
                Stage.valueOf(row.getStage().toUpperCase(Locale.ROOT)), LocalDate.parse(row.getOpenedOn()),
                LocalDate.parse(row.getLastOn()), row.getPerson(), row.getEntries().intValue(), row.getUnsent().intValue(),
                row.getFindings().intValue());
    }

    private static DeadlineRow deadlineRow(Record row) {
        return new DeadlineRow(row.get(DEADLINE_ROW.CASE_ID), row.get(CASE_ROW.TITLE), row.get(CASE_ROW.NUMBER),
                row.get(CASE_ROW.PACK), row.get(DEADLINE_ROW.PERIOD), row.get(DEADLINE_ROW.OCCURRENCE).intValue(), row.get(DEADLINE_ROW.OBLIGOR),
                row.get(DEADLINE_ROW.NAME), row.get(DEADLINE_ROW.ARTICLE),
                State.valueOf(row.get(DEADLINE_ROW.STATE).toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.ofNullable(row.get(DEADLINE_ROW.DUE)).map(LocalDate::parse),
                Optional.ofNullable(row.get(DEADLINE_ROW.SAFE_BY)).map(LocalDate::parse),
                Optional.ofNullable(row.get(DEADLINE_ROW.WORKING_DAYS_LEFT)), row.get(DEADLINE_ROW.PROVISIONAL) == 1L,
                LocalDate.parse(row.get(DEADLINE_ROW.TRIGGER_ON)));
    }
}
