package org.huansun.ui.cases;

/**
 * What of the list of cases is shown, and in what order: the ids of the filters chosen, empty for any.
 *
 * @param words a part of title, number, place or a party's name
 */
public record CaseChoice(
        String words,
        String stage,
        String state,
        String due,
        String pack,
        String person,
        String channel,
        String finding,
        CaseColumn column,
        Direction direction) {

    /** Everything, the newest first. */
    public static final CaseChoice ALL =
            new CaseChoice("", "", "", "", "", "", "", "", CaseColumn.OPENED, Direction.DESCENDING);

    /** Which end comes first. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /** Whether everything is shown, in whatever order. */
    public boolean isEverything() {
        return equals(new CaseChoice("", "", "", "", "", "", "", "", column, direction));
    }

    CaseChoice sorted(CaseColumn by, Direction ordered) {
        return new CaseChoice(words, stage, state, due, pack, person, channel, finding, by, ordered);
    }
}
