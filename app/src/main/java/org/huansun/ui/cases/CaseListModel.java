package org.huansun.ui.cases;

import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.huansun.ui.text.Texts;

/** All cases, and which of them are shown. */
public final class CaseListModel {

    private static final CaseFilter ANY_STAGE = new CaseFilter("", Texts.text("cases.any-stage"));
    private static final CaseFilter ANY_STATE = new CaseFilter("", Texts.text("cases.any-state"));
    private static final CaseFilter ANY_PACK = new CaseFilter("", Texts.text("cases.any-pack"));
    private static final CaseFilter ANY_PERSON = new CaseFilter("", Texts.text("cases.any-person"));

    private final ObservableList<CaseRow> all = FXCollections.observableArrayList();
    private final FilteredList<CaseRow> shown = new FilteredList<>(all);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<CaseFilter> stage = new SimpleObjectProperty<>(ANY_STAGE);
    private final ObjectProperty<CaseFilter> state = new SimpleObjectProperty<>(ANY_STATE);
    private final ObjectProperty<CaseFilter> pack = new SimpleObjectProperty<>(ANY_PACK);
    private final ObjectProperty<CaseFilter> person = new SimpleObjectProperty<>(ANY_PERSON);
    private final ObservableList<CaseFilter> stages = FXCollections.observableArrayList(ANY_STAGE);
    private final ObservableList<CaseFilter> states = FXCollections.observableArrayList(ANY_STATE);
    private final ObservableList<CaseFilter> packs = FXCollections.observableArrayList(ANY_PACK);
    private final ObservableList<CaseFilter> persons = FXCollections.observableArrayList(ANY_PERSON);

    /** An empty list. */
    public CaseListModel() {
        words.subscribe(now -> refilter());
        stage.subscribe(now -> refilter());
        state.subscribe(now -> refilter());
        pack.subscribe(now -> refilter());
        person.subscribe(now -> refilter());
    }

    private void refilter() {
        shown.setPredicate(predicate());
    }

    private Predicate<CaseRow> predicate() {
        String typed = words.get().strip();
        return row -> (typed.isEmpty() || row.title().contains(typed) || row.number().contains(typed))
                && matches(stage.get(), row.stage())
                && matches(state.get(), row.state().name())
                && matches(pack.get(), row.pack())
                && matches(person.get(), row.person());
    }

    private static boolean matches(CaseFilter filter, String value) {
        return filter.id().isEmpty() || filter.id().equals(value);
    }

    /** Every case; fill it here. */
    public ObservableList<CaseRow> all() {
        return all;
    }

    /** Those that the filters let through. */
    public ObservableList<CaseRow> shown() {
        return shown;
    }

    /** What is typed to narrow the list: part of a title or a number. */
    public StringProperty words() {
        return words;
    }

    /** The stage chosen. */
    public ObjectProperty<CaseFilter> stage() {
        return stage;
    }

    /** The state chosen; a filter's id is the name of a {@code DeadlineState}. */
    public ObjectProperty<CaseFilter> state() {
        return state;
    }

    /** The rule pack chosen. */
    public ObjectProperty<CaseFilter> pack() {
        return pack;
    }

    /** The person chosen. */
    public ObjectProperty<CaseFilter> person() {
        return person;
    }

    /** Stages to choose from, the first means any. */
    public ObservableList<CaseFilter> stages() {
        return stages;
    }

    /** States to choose from, the first means any. */
    public ObservableList<CaseFilter> states() {
        return states;
    }

    /** Packs to choose from, the first means any. */
    public ObservableList<CaseFilter> packs() {
        return packs;
    }

    /** Persons to choose from, the first means any. */
    public ObservableList<CaseFilter> persons() {
        return persons;
    }
}
