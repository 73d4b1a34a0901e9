package org.huansun.rules.text;

/**
 * One article of a regulation, in the words of the source.
 *
 * @param number 1 to 999
 * @param article as the text numbers it: 第二十七条, or 六 where it has sections
 * @param official the source's own characters from the number on (a section's title included), paragraphs separated by
 *     a line feed
 */
public record ArticleText(int number, String article, String official) {

    public ArticleText {
        if (number < 1) {
            throw new IllegalArgumentException("articles count from 1, not " + number);
        }
        if (article.isBlank() || official.isBlank()) {
            throw new IllegalArgumentException("article " + number + " without its number or text");
        }
    }

    /** The first words behind the number, on one line, cut at so many characters. */
    public String beginning(int characters) {
        String words = official.substring(Math.min(article.length(), official.length())).strip().replaceAll("\\s+", " ");
        return words.length() <= characters ? words : words.substring(0, characters) + "…";
    }

    /** How many characters it has, white space not counted. */
    public int length() {
        return (int) official.codePoints().filter(character -> !Character.isWhitespace(character)).count();
    }
}
