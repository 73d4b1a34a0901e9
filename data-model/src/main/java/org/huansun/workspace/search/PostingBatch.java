package org.huansun.workspace.search;

import java.sql.SQLException;
import java.util.Arrays;

/**
 * Terms of many documents, gathered so that each term's keys are changed once. What is too much to hold is written on the
 * way: 16 MB whatever comes.
 */
final class PostingBatch {

    private static final int MOST = 1 << 21;

    /** A term takes the upper 42 bits of a number, the sign turned so that it sorts; the rest says which document has it. */
    private static final int PLACE_BITS = 22;

    private final Postings postings;
    private final Half adding = new Half();
    private final Half removing = new Half();

    PostingBatch(Postings postings) {
        this.postings = postings;
    }

    /** Each number is a term and the place of its document among those gathered. */
    private static final class Half {
        private long[] numbers = new long[1 << 10];
        private int size;
        private final LongRun keys = new LongRun();
        private long[] keyAt = new long[64];
        private int documents;
        private int at;

        private void begin(long key) {
            if (documents == keyAt.length) {
                keyAt = Arrays.copyOf(keyAt, documents * 2);
            }
            keyAt[documents++] = key;
        }

        private void add(long term) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = (term << PLACE_BITS | documents - 1) ^ Long.MIN_VALUE;
        }

        private void sort() {
            Arrays.sort(numbers, 0, size);
            at = 0;
        }

        private long term() {
            return at < size ? (numbers[at] ^ Long.MIN_VALUE) >>> PLACE_BITS : LongRun.NO_MORE;
        }

        /** The keys of a term, in order; the next term is up then. */
        private LongRun keys(long term) {
            keys.clear();
            while (term() == term) {
                keys.add(keyAt[(int) numbers[at++] & (1 << PLACE_BITS) - 1]);
            }
            keys.sort();
            return keys;
        }

        private void clear() {
            size = 0;
            documents = 0;
        }
    }

    /** Takes a document in. */
    void add(SearchDocument document) throws SQLException {
        gather(adding, document);
    }

    /** Takes a document out as it was; once in a batch, before it is taken in as it is now. */
    void remove(SearchDocument document) throws SQLException {
        gather(removing, document);
    }

    private void gather(Half half, SearchDocument document) throws SQLException {
        half.begin(document.key());
        document.eachTerm(half::add);
        if (half.size >= MOST) {
            write();
        }
    }

    /** Writes what was gathered. */
    void write() throws SQLException {
        adding.sort();
        removing.sort();
        while (adding.at < adding.size || removing.at < removing.size) {
            long term = Math.min(adding.term(), removing.term());
            postings.change(term, adding.keys(term), removing.keys(term));
        }
        adding.clear();
        removing.clear();
    }
}
