package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.Stage;
import org.huansun.seed.Code;
import org.jooq.Condition;
import org.jooq.Record;

/** Where an article of a pack is at work: the deadlines that rest on it in the cases that are not yet closed. */
public final class ArticleUses {

    private final Store store;

    ArticleUses(Store store) {
        this.store = store;
    }

    /**
     * The uses of an article, those that still ask for something first, by due day.
     *
     * @param article as the text numbers it, such as 第二十七条; what rests on an item of it, 第二十七条（三）, is found too
     * @param limit at most so many
     */
    public List<Use> of(String pack, String article, int limit) {
        Condition rests = DEADLINE_ROW.ARTICLE.eq(article).or(DEADLINE_ROW.ARTICLE.startsWith(article + "（"));
        return store.read(tables -> tables
                .select(DEADLINE_ROW.fields()).select(CASE_ROW.TITLE, CASE_ROW.NUMBER)
                .from(CASE_ROW).join(DEADLINE_ROW).on(DEADLINE_ROW.CASE_ID.eq(CASE_ROW.CASE_ID))
                .where(CASE_ROW.PACK.eq(pack))
                .and(CASE_ROW.STAGE.ne(Code.of(Stage.ARCHIVE)))
                .and(DEADLINE_ROW.STATE.ne(Code.of(State.CANCELLED)))
                .and(rests)
                .orderBy(DEADLINE_ROW.MET_ON.isNotNull(), DEADLINE_ROW.DUE.asc().nullsLast(), CASE_ROW.NUMBER,
                        DEADLINE_ROW.PERIOD, DEADLINE_ROW.OCCURRENCE)
                .limit(limit)
                .fetch(ArticleUses::use));
    }

    private static Use use(Record row) {
        return new Use(row.get(DEADLINE_ROW.CASE_ID), row.get(CASE_ROW.NUMBER), row.get(CASE_ROW.TITLE),
                row.get(DEADLINE_ROW.NAME), row.get(DEADLINE_ROW.OBLIGOR), row.get(DEADLINE_ROW.ARTICLE),
                State.valueOf(row.get(DEADLINE_ROW.STATE).toUpperCase(Locale.ROOT).replace('-', '_')),
                Optional.ofNullable(row.get(DEADLINE_ROW.DUE)).map(LocalDate::parse),
                Optional.ofNullable(row.get(DEADLINE_ROW.WORKING_DAYS_LEFT)), row.get(DEADLINE_ROW.PROVISIONAL) == 1L);
    }

    /**
     * A deadline that rests on an article.
     *
     * @param name the deadline's
     * @param obligor empty where it stands for all
     * @param due empty while suspended
     */
    public record Use(
            String caseId,
            String caseNumber,
            String caseTitle,
            String name,
            String obligor,
            String article,
            State state,
            Optional<LocalDate> due,
            Optional<Long> workingDaysLeft,
            boolean provisional) {}
}
