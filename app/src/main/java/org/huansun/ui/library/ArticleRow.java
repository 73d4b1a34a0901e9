package org.huansun.ui.library;

import java.util.Optional;

/**
 * An article of a pack.
 *
 * @param article as the text numbers it: 第二十七条, or 六
 * @param heading our topic word
 * @param digest in our own words
 * @param official the text that the user imported, if any
 */
public record ArticleRow(int number, String article, String heading, String digest, Optional<String> official) {

    boolean foundBy(String words) {
        String typed = words.strip();
        return typed.isEmpty()
                || (article + heading + digest + official.orElse("")).contains(typed)
                || String.valueOf(number).equals(typed);
    }
}
