package org.huansun.ui.library;

/**
 * What a pack takes from another.
 *
 * @param from the other pack's id
 * @param article of the other pack
 * @param note may be empty
 */
public record BorrowRow(String what, String from, String article, String note) {

    String words() {
        return String.join(" ", what, from, article, note);
    }
}
