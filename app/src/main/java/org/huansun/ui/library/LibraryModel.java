package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The packs, the articles of one, and the article that is read. */
public final class LibraryModel {

    private final ObservableList<PackRow> packs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PackRow>> pack = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ArticleRow> articles = FXCollections.observableArrayList();
    private final FilteredList<ArticleRow> found = new FilteredList<>(articles);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ArticleRow>> article = new SimpleObjectProperty<>(Optional.empty());

    /** An empty library. */
    public LibraryModel() {
        words.subscribe(typed -> found.setPredicate(row -> row.foundBy(typed)));
    }

    /** Shows the articles of a pack and opens the first. */
    public void show(PackRow chosen, List<ArticleRow> rows) {
        pack.set(Optional.of(chosen));
        articles.setAll(rows);
        article.set(rows.stream().findFirst());
    }

    /** Opens an article by its number in the text, such as 第二十七条; one that is not there changes nothing. */
    public void open(String wanted) {
        articles.stream().filter(row -> row.article().equals(wanted)).findFirst().ifPresent(row -> article.set(Optional.of(row)));
    }

    /** The packs. */
    public ObservableList<PackRow> packs() {
        return packs;
    }

    /** The pack chosen. */
    public ObjectProperty<Optional<PackRow>> pack() {
        return pack;
    }

    /** Its articles that the words find. */
    public ObservableList<ArticleRow> found() {
        return found;
    }

    /** What is searched for. */
    public StringProperty words() {
        return words;
    }

    /** The article read. */
    public ObjectProperty<Optional<ArticleRow>> article() {
        return article;
    }
}
