package org.huansun.workspace;

/**
 * An entry with its place in this ledger.
 *
 * @param pos from 1, in the order in which entries came to this laptop; never changes
 */
record PlacedEntry(long pos, Entry entry) {}
