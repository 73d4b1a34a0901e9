package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.FINDING_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;
import org.huansun.seed.Code;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** Where an article of a pack is at work: the deadlines and findings that rest on it in the cases that are not archived. */
public final class ArticleUses {

    private final Store store;
    private final DeadlineRows deadlines;

    ArticleUses(Store store, DeadlineRows deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    /**
     * The deadlines that rest on an article, those that still ask for something first, by due day.
     *
     * @param article as the text numbers it, such as 第二十七条; what rests on an item of it, 第二十七条（三）, is found too
     * @param limit at most so many
     */
    public List<DeadlineRow> of(String pack, String article, int limit) {
        return store.read(tables -> tables
                .select(DEADLINE_ROW.fields()).select(DeadlineRows.OF_THE_CASE)
                .from(CASE_ROW).join(DEADLINE_ROW).on(DEADLINE_ROW.CASE_POS.eq(CASE_ROW.CASE_POS))
                .where(isOpen(pack))
                .and(DEADLINE_ROW.STATE.ne(Code.of(State.CANCELLED)))
                .and(restsOn(DEADLINE_ROW.ARTICLE, article))
                .orderBy(DEADLINE_ROW.MET_ON.isNotNull(), DEADLINE_ROW.DUE.asc().nullsLast(), CASE_ROW.NUMBER,
                        DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .limit(limit)
                .fetch(deadlines::of));
    }

    /** The findings that rest on an article, the gravest first; see {@link #of}. */
    public List<Found> findings(String pack, String article, int limit) {
        return store.read(tables -> tables
                .select(FINDING_ROW.fields()).select(CASE_ROW.CASE_ID, CASE_ROW.TITLE, CASE_ROW.NUMBER)
                .from(CASE_ROW).join(FINDING_ROW).on(FINDING_ROW.CASE_POS.eq(CASE_ROW.CASE_POS))
                .where(isOpen(pack))
                .and(restsOn(FINDING_ROW.ARTICLE, article))
                .orderBy(FINDING_ROW.WEIGHT, CASE_ROW.NUMBER, FINDING_ROW.PLACE)
                .limit(limit)
                .fetch(ArticleUses::found));
    }

    private static Condition isOpen(String pack) {
        return CASE_ROW.PACK.eq(pack).and(CASE_ROW.STAGE.ne((long) Stage.ARCHIVE.ordinal()));
    }

    private static Condition restsOn(Field<String> column, String article) {
        return column.eq(article).or(column.startsWith(article + "（"));
    }

    private static Found found(Record row) {
        return new Found(row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.NUMBER), row.get(CASE_ROW.TITLE),
                Weight.valueOf(row.get(FINDING_ROW.WEIGHT).toUpperCase(Locale.ROOT)), row.get(FINDING_ROW.TEXT));
    }

    /**
     * A finding that rests on an article.
     *
     * @param text its sentence
     */
    public record Found(String caseId, String caseNumber, String caseTitle, Weight weight, String text) {}
}
