package org.huansun.workspace.search;

import java.util.Arrays;

/** Numbers in a row, read from the front. */
final class LongRun {

    /** What follows the last number: greater than every key. */
    static final long NO_MORE = Long.MAX_VALUE;

    private long[] numbers = new long[64];
    private int size;
    private int at;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Puts what was added in order and leaves each number once. */
    void sort() {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
    }

    boolean hasNext() {
        return at < size;
    }

    /** The next number, {@link #NO_MORE} where there is none. */
    long peek() {
        return at < size ? numbers[at] : NO_MORE;
    }

    long next() {
        return numbers[at++];
    }

    void clear() {
        size = 0;
        at = 0;
    }
}
