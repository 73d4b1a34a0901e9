package org.huansun.ui.calendar;

import java.util.stream.Stream;

/**
 * What of the calendar is shown: the ids of the filters chosen, empty for any.
 *
 * @param caseName the title of the case chosen, for showing the choice again
 */
public record CalendarChoice(String caseId, String caseName, String person, String pack, String kind, String state) {

    /** Everything. */
    public static final CalendarChoice ALL = new CalendarChoice("", "", "", "", "", "");

    /** By how many filters it is narrowed. */
    public long filters() {
        return Stream.of(caseId, person, pack, kind, state).filter(id -> !id.isEmpty()).count();
    }
}
