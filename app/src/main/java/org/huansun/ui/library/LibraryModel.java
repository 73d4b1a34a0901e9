package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The packs, the book of one, what is read in it, what is searched for, and what the page shows instead of the reader. */
public final class LibraryModel {

    private final ObservableList<PackRow> packs = FXCollections.observableArrayList();
    private final ObservableList<String> packTroubles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PackBook>> book = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Reading>> reading = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<UseRow> uses = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.PACK);
    private final ObservableList<HitRow> hits = FXCollections.observableArrayList();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new Place.Reader());

    /** Where is searched. */
    public enum Scope {
        /** In the pack that is chosen. */
        PACK,
        /** In all packs. */
        ALL
    }

    /** What the page shows. */
    public sealed interface Place {

        /** Packs, articles and the reader. */
        record Reader() implements Place {}

        /** Two packs beside each other. */
        record Comparing(CompareModel model) implements Place {}

        /** A text that was read from a file and not kept yet. */
        record Previewing(ImportPreview preview) implements Place {}
    }

    /** Shows a book and opens its first article; where it is the book already shown, the article that is read stays open. */
    public void show(PackBook chosen) {
        boolean same = book.get().map(shown -> shown.pack().id().equals(chosen.pack().id())).orElse(false);
        Optional<Reading> before = reading.get();
        book.set(Optional.of(chosen));
        readings.setAll(chosen.readings());
        Optional<Reading> first = chosen.articles().stream().findFirst().map(row -> row);
        reading.set(same ? before.flatMap(was -> again(was, chosen)).or(() -> first) : first);
    }

    private static Optional<Reading> again(Reading before, PackBook book) {
        return switch (before) {
            case ArticleRow row -> book.article(row.article()).map(now -> now);
            case PackOverview overview -> Optional.of(book.overview());
        };
    }

    /** Opens an article by its number in the text, such as 第二十七条; one that is not there changes nothing. */
    public void open(String wanted) {
        book.get().flatMap(shown -> shown.article(wanted)).ifPresent(row -> reading.set(Optional.of(row)));
    }

    /** Opens what concerns the pack as a whole. */
    public void openOverview() {
        book.get().ifPresent(shown -> reading.set(Optional.of(shown.overview())));
    }

    /** The packs. */
    public ObservableList<PackRow> packs() {
        return packs;
    }

    /** What keeps files in the workspace's folder of packs out, each a sentence with file, line and remedy. */
    public ObservableList<String> packTroubles() {
        return packTroubles;
    }

    /** The book of the pack chosen. */
    public ObjectProperty<Optional<PackBook>> book() {
        return book;
    }

    /** The pack chosen. */
    public Optional<PackRow> pack() {
        return book.get().map(PackBook::pack);
    }

    /** Its overview and articles. */
    public ObservableList<Reading> readings() {
        return readings;
    }

    /** What is read. */
    public ObjectProperty<Optional<Reading>> reading() {
        return reading;
    }

    /** Where the article that is read is at work in open cases. */
    public ObservableList<UseRow> uses() {
        return uses;
    }

    /** What is searched for. */
    public StringProperty words() {
        return words;
    }

    /** Where it is searched. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** What was found. */
    public ObservableList<HitRow> hits() {
        return hits;
    }

    /** What the page shows. */
    public ObjectProperty<Place> place() {
        return place;
    }
}
