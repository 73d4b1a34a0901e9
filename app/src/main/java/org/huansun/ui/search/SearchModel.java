package org.huansun.ui.search;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is searched for, among what, and what was found so far. */
public final class SearchModel {

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObservableList<KindCount> kinds = FXCollections.observableArrayList();
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NOTHING_ASKED);

    /** How far the search is. */
    public enum State {
        /** No words. */
        NOTHING_ASKED,
        /** The answer to these words is not there yet. */
        SEARCHING,
        /** Some are shown, and there are more. */
        MORE,
        /** All are shown. */
        ALL
    }

    /** What is typed. */
    public StringProperty words() {
        return words;
    }

    /** The kind that is looked at; blank for all. */
    public StringProperty kind() {
        return kind;
    }

    /** All kinds, the first stands for all together. */
    public ObservableList<KindCount> kinds() {
        return kinds;
    }

    /** The hits shown. */
    public ObservableList<ResultRow> rows() {
        return rows;
    }

    /** How far the search is. */
    public ObjectProperty<State> state() {
        return state;
    }

    /** How many there are of the kind that is looked at. */
    public OptionalInt count() {
        return kinds.stream().filter(one -> one.id().equals(kind.get())).map(KindCount::count).findFirst().orElse(OptionalInt.empty());
    }

    /** Words are being searched; what was found before stays until the answer comes. */
    public void searching() {
        if (words.get().isBlank()) {
            rows.clear();
            state.set(State.NOTHING_ASKED);
        } else {
            state.set(State.SEARCHING);
        }
        kinds.replaceAll(one -> new KindCount(one.id(), one.name(), OptionalInt.empty()));
    }

    /** The first hits. */
    public void show(List<ResultRow> first, State how) {
        rows.setAll(first);
        state.set(how);
    }

    /** The next hits. */
    public void append(List<ResultRow> next, State how) {
        rows.addAll(next);
        state.set(how);
    }
}
