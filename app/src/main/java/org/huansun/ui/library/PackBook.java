package org.huansun.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pack with all that can be read in it.
 *
 * @param articles in the text's order
 */
public record PackBook(PackOverview overview, List<ArticleRow> articles) {

    public PackBook {
        articles = List.copyOf(articles);
    }

    /** The pack. */
    public PackRow pack() {
        return overview.pack();
    }

    /** An article by its number in the text, such as 第二十七条. */
    public Optional<ArticleRow> article(String wanted) {
        return articles.stream().filter(row -> row.article().equals(wanted)).findFirst();
    }

    /** The overview and the articles. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        readings.add(overview);
        readings.addAll(articles);
        return readings;
    }
}
