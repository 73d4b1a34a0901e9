package org.huansun.ui.library;

import java.util.List;

/**
 * A text that was read from a file and not kept yet.
 *
 * @param file the file's name
 * @param fits how the number of articles stands to that of the pack
 * @param replaces what becomes of a text imported before
 */
public record ImportPreview(PackRow pack, String file, String fits, String replaces, List<Found> articles) {

    public ImportPreview {
        articles = List.copyOf(articles);
    }

    /**
     * An article that was found.
     *
     * @param heading our topic word for the article with this number
     * @param text all of it
     */
    public record Found(String article, String heading, String text) {

        private static final int FIRST_WORDS = 60;

        /** How it begins after its number, on one line. */
        String beginning() {
            String line = text.replaceAll("[\\s　]+", " ").strip();
            String rest = line.startsWith(article) ? line.substring(article.length()).strip() : line;
            return rest.length() <= FIRST_WORDS ? rest : rest.substring(0, FIRST_WORDS) + "…";
        }

        /** Characters, white space not counted. */
        int length() {
            return text.replaceAll("[\\s　]+", "").length();
        }
    }
}
