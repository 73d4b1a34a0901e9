package org.huansun.ui.evidence;

/**
 * A kind of evidence to choose or to filter by.
 *
 * @param id in the entry; empty for none
 * @param words what a user reads
 */
public record KindOption(String id, String words) {

    @Override
    public String toString() {
        return words;
    }
}
