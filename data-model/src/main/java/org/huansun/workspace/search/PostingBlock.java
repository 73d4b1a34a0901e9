package org.huansun.workspace.search;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A run of keys in few bytes: how far each is from the one before it, seven bits a byte, the eighth set where more follow. A
 * block ends where a page of the database would overflow.
 */
final class PostingBlock {

    /** What SQLite keeps of a row on one page of 4 KiB is about 1,000 bytes. */
    private static final int MOST_BYTES = 900;
    private static final int MOST_BYTES_A_KEY = 6;

    private final byte[] bytes = new byte[MOST_BYTES + MOST_BYTES_A_KEY];
    private int length;
    private long first;
    private long last;
    private int keys;

    /** Takes the next key, which is greater than the last, unless the block is full. */
    boolean takes(long key) {
        if (keys > 0 && length >= MOST_BYTES) {
            return false;
        }
        if (keys == 0) {
            first = key;
        } else {
            append(key - last);
        }
        last = key;
        keys++;
        return true;
    }

    private void append(long distance) {
        long left = distance;
        while (left >= 0x80) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /** Forgets what it holds. */
    void clear() {
        length = 0;
        keys = 0;
    }

    boolean isEmpty() {
        return keys == 0;
    }

    long first() {
        return first;
    }

    long keys() {
        return keys;
    }

    /** The distances of all keys but the first. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Gives the keys of a block, in order.
     *
     * @throws BrokenIndex if they are not what a block can hold
     */
    static void each(long first, long count, byte[] bytes, LongConsumer keys) {
        long end = SearchKind.of(Math.clamp(first, 0, SearchKind.CASE.end() - 1)).end();
        long key = first;
        keys.accept(key);
        int at = 0;
        for (long left = count - 1; left > 0; left--) {
            long distance = 0;
            for (int shift = 0; ; shift += 7) {
                if (at >= bytes.length || shift > 35) {
                    throw new BrokenIndex();
                }
                byte next = bytes[at++];
                distance |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    break;
                }
            }
            key += distance;
            if (distance == 0 || key >= end) {
                throw new BrokenIndex();
            }
            keys.accept(key);
        }
        if (at != bytes.length) {
            throw new BrokenIndex();
        }
    }
}
