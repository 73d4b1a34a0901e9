package org.huansun.workspace.search;

/**
 * What a searched text is. The later one of these comes first among hits; its place here stands in the index, so that a change
 * of the order is a change of the index's format.
 */
public enum SearchKind {
    /** The text layer of a file that was added to a case. */
    EVIDENCE_TEXT,
    /** The name of a file that was added to a case. */
    EVIDENCE,
    /** All words of an entry. */
    ENTRY,
    /** The name of somebody who takes part in a case. */
    PARTY,
    /** A case's title, number and place, and who is responsible for it. */
    CASE;

    private static final int POSITION_BITS = 40;
    private static final SearchKind[] ALL = values();

    /** Whether pinyin initials find it. */
    public boolean isName() {
        return this == PARTY || this == CASE;
    }

    /**
     * The key of a text of this kind.
     *
     * @param position the ledger's position of the entry that it comes from, below 2 to the 31st; one text of a kind an entry
     */
    public long key(long position) {
        return (long) ordinal() << POSITION_BITS | position;
    }

    /** The first key of this kind; one less than the first of the next kind is the last. */
    long start() {
        return key(0);
    }

    /** The key after the last of this kind. */
    long end() {
        return (long) (ordinal() + 1) << POSITION_BITS;
    }

    /** The kind of text that a key is of. */
    public static SearchKind of(long key) {
        return ALL[(int) (key >> POSITION_BITS)];
    }

    /** The ledger's position in a key. */
    public static long position(long key) {
        return key & (1L << POSITION_BITS) - 1;
    }
}
