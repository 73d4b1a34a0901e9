package org.huansun.casefile.change;

/**
 * Why something that was supposed changes nothing.
 *
 * @param about what was supposed
 */
public record Objection(Supposition about, Reason reason) {

    /** What stands against it. */
    public enum Reason {
        /** The entry is not there, or no longer counts. */
        NO_SUCH_ENTRY,
        /** It happened on that day anyway. */
        SAME_DAY,
        /** It ends before it begins. */
        ENDS_BEFORE_IT_BEGINS,
        /** The pack lets nothing stand still. */
        NO_SUSPENSION,
        /** The pack doesn't extend this period. */
        NO_EXTENSION,
        /** The pack has no such deadline running from that entry. */
        NO_SUCH_DEADLINE,
        /** It comes after the day that it would extend. */
        EXTENDED_TOO_LATE,
        /** It was extended before; once is all there is. */
        EXTENDED_BEFORE,
        /** Its length was agreed or set; the pack's extension is for the pack's own length. */
        LENGTH_WAS_SET,
        /** The case is under that pack anyway. */
        SAME_PACK,
        /** The day is too far away to be meant. */
        TOO_FAR
    }
}
