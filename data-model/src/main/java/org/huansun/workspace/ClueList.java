package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.CLUE_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Questions to the views about clues. */
public final class ClueList {

    private final Store store;

    ClueList(Store store) {
        this.store = store;
    }

    /**
     * The number of the case that a clue came in with before: by its source's number; where one of the two has none, by title,
     * day and place.
     *
     * @param sourceNumber blank where the clue has none
     * @param key see {@link ClueKey}
     */
    public Optional<String> caseOf(String sourceNumber, String key) {
        String number = ClueKey.plain(sourceNumber);
        Condition sameFacts = CLUE_ROW.CLUE_KEY.eq(key);
        Condition same = number.isEmpty() ? sameFacts
                : CLUE_ROW.SOURCE_NUMBER.eq(number).or(sameFacts.and(CLUE_ROW.SOURCE_NUMBER.eq("")));
        return store.read(tables -> tables.select(CASE_ROW.NUMBER).from(CLUE_ROW)
                .join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(CLUE_ROW.CASE_POS)).where(same)
                .orderBy(CASE_ROW.NUMBER).limit(1).fetchOptional(CASE_ROW.NUMBER));
    }

    /** The cases of a region with a clue that counts and was received in a span of days, both included; by that day, then by number. */
    public List<String> casesWithClues(String region, LocalDate from, LocalDate to) {
        return store.read(tables -> tables.selectDistinct(CASE_ROW.CASE_ID, CLUE_ROW.ON_DAY, CASE_ROW.NUMBER).from(CLUE_ROW)
                .join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(CLUE_ROW.CASE_POS))
                .where(CLUE_ROW.LIVE.eq(1L), CASE_ROW.REGION.eq(region), CLUE_ROW.ON_DAY.between(from.toString(), to.toString()))
                .orderBy(CLUE_ROW.ON_DAY, CASE_ROW.NUMBER).fetch(CASE_ROW.CASE_ID)).stream().distinct().toList();
    }
}
