package org.huansun.ui.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.huansun.ui.cases.CaseChoice.Direction;

/** One page of the list of cases, what is chosen of it, and what there is to choose. Whoever fills it follows {@link #choice}. */
public final class CaseListModel {

    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final LongProperty found = new SimpleLongProperty(0);
    private final LongProperty all = new SimpleLongProperty(0);
    private final LongProperty firstShown = new SimpleLongProperty(1);
    private final BooleanProperty searching = new SimpleBooleanProperty(false);
    private final StringProperty words = new SimpleStringProperty("");
    private final Map<CaseFilter.Kind, ObjectProperty<CaseFilter>> chosen = new EnumMap<>(CaseFilter.Kind.class);
    private final Map<CaseFilter.Kind, ObservableList<CaseFilter>> offered = new EnumMap<>(CaseFilter.Kind.class);
    private final ReadOnlyObjectWrapper<CaseChoice> choice = new ReadOnlyObjectWrapper<>(CaseChoice.ALL);
    private final ObservableSet<CaseColumn> columns = FXCollections.observableSet(new TreeSet<>(CaseColumn.USUAL));
    private final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
    private boolean applying;

    /** An empty list. */
    public CaseListModel() {
        for (CaseFilter.Kind kind : CaseFilter.Kind.values()) {
            ObjectProperty<CaseFilter> property = new SimpleObjectProperty<>(kind.any());
            chosen.put(kind, property);
            offered.put(kind, FXCollections.observableArrayList(kind.any()));
            property.subscribe(now -> choose());
        }
        words.subscribe(now -> choose());
    }

    private void choose() {
        if (!applying) {
            CaseChoice now = choice.get();
            choice.set(new CaseChoice(words.get().strip(), id(CaseFilter.Kind.STAGE), id(CaseFilter.Kind.STATE),
                    id(CaseFilter.Kind.DUE), id(CaseFilter.Kind.PACK), id(CaseFilter.Kind.PERSON), id(CaseFilter.Kind.CHANNEL),
                    id(CaseFilter.Kind.FINDING), now.column(), now.direction()));
        }
    }

    private String id(CaseFilter.Kind kind) {
        return Optional.ofNullable(chosen.get(kind)).map(ObjectProperty::get).map(CaseFilter::id).orElse("");
    }

    /** Shows what was chosen before; a filter that is no longer offered stands as it was, and finds what it finds. */
    public void apply(CaseChoice before) {
        applying = true;
        try {
            words.set(before.words());
            set(CaseFilter.Kind.STAGE, before.stage());
            set(CaseFilter.Kind.STATE, before.state());
            set(CaseFilter.Kind.DUE, before.due());
            set(CaseFilter.Kind.PACK, before.pack());
            set(CaseFilter.Kind.PERSON, before.person());
            set(CaseFilter.Kind.CHANNEL, before.channel());
            set(CaseFilter.Kind.FINDING, before.finding());
        } finally {
            applying = false;
        }
        choice.set(before);
    }

    private void set(CaseFilter.Kind kind, String id) {
        chosen(kind).set(offered(kind).stream().filter(filter -> filter.id().equals(id)).findFirst()
                .orElseGet(() -> new CaseFilter(id, id)));
    }

    /** Sorts by a column. */
    public void sort(CaseColumn column, Direction direction) {
        choice.set(choice.get().sorted(column.sortedAs(), direction));
    }

    /** Offers filters behind the one that means any; what is chosen stays chosen. */
    public void offer(CaseFilter.Kind kind, List<CaseFilter> filters) {
        CaseFilter now = chosen(kind).get();
        applying = true;
        try {
            offered(kind).setAll(kind.any());
            offered(kind).addAll(filters);
            chosen(kind).set(now);
        } finally {
            applying = false;
        }
    }

    /** What is shown, and in what order; changes with every filter. */
    public ReadOnlyObjectProperty<CaseChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** The rows of the page. */
    public ObservableList<CaseRow> rows() {
        return rows;
    }

    /** How many cases the filters let through. */
    public LongProperty found() {
        return found;
    }

    /** How many cases there are. */
    public LongProperty all() {
        return all;
    }

    /** The place of the first row shown among those found, from 1. */
    public LongProperty firstShown() {
        return firstShown;
    }

    /** Whether an answer is still awaited. */
    public BooleanProperty searching() {
        return searching;
    }

    /** What is typed to narrow the list. */
    public StringProperty words() {
        return words;
    }

    /** The filter chosen of a kind. */
    public ObjectProperty<CaseFilter> chosen(CaseFilter.Kind kind) {
        return Objects.requireNonNull(chosen.get(kind));
    }

    /** The filters to choose from; the first means any. */
    public ObservableList<CaseFilter> offered(CaseFilter.Kind kind) {
        return Objects.requireNonNull(offered.get(kind));
    }

    /** The columns shown. */
    public ObservableSet<CaseColumn> columns() {
        return columns;
    }

    /** Choices with a name. */
    public ObservableList<SavedFilter> saved() {
        return saved;
    }

    /** Whether there are rows before the page. */
    public boolean hasBefore() {
        return firstShown.get() > 1;
    }

    /** Whether there are rows behind the page. */
    public boolean hasBehind() {
        return firstShown.get() + rows.size() <= found.get();
    }
}
