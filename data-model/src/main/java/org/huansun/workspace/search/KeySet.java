package org.huansun.workspace.search;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** Keys of documents, one bit a position. */
public final class KeySet {

    private final Map<SearchKind, BitSet> positions = new EnumMap<>(SearchKind.class);

    KeySet() {
        for (SearchKind kind : SearchKind.values()) {
            positions.put(kind, new BitSet());
        }
    }

    private BitSet bits(SearchKind kind) {
        return positions.getOrDefault(kind, new BitSet());
    }

    void add(long key) {
        bits(SearchKind.of(key)).set((int) SearchKind.position(key));
    }

    void remove(long key) {
        bits(SearchKind.of(key)).clear((int) SearchKind.position(key));
    }

    void retain(KeySet other) {
        positions.forEach((kind, bits) -> bits.and(other.bits(kind)));
    }

    void addAll(KeySet other) {
        positions.forEach((kind, bits) -> bits.or(other.bits(kind)));
    }

    /** How many there are. */
    public int size() {
        return positions.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** How many there are of a kind. */
    public int size(SearchKind kind) {
        return bits(kind).cardinality();
    }

    /** The greatest key of a kind below another key. */
    public OptionalLong before(SearchKind kind, long key) {
        if (key <= kind.start()) {
            return OptionalLong.empty();
        }
        long last = Math.min(key, kind.end()) - 1;
        int found = bits(kind).previousSetBit((int) Math.min(SearchKind.position(last), Integer.MAX_VALUE));
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(kind.key(found));
    }
}
