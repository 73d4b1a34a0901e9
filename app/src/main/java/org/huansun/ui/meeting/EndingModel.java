package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How a meeting is about to be ended. */
public final class EndingModel {

    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> open = FXCollections.observableArrayList();
    private final StringProperty with = new SimpleStringProperty("");
    private final ObservableList<String> ended = FXCollections.observableArrayList();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty nextOn = new SimpleStringProperty("");
    private final StringProperty nextAt = new SimpleStringProperty("");
    private final StringProperty nextPlace = new SimpleStringProperty("");
    private final StringProperty bounds = new SimpleStringProperty("");
    private final ObservableList<Option> grounds = FXCollections.observableArrayList();
    private final ObjectProperty<Option> ground = new SimpleObjectProperty<>(Option.NONE);
    private final ObservableList<String> entries = FXCollections.observableArrayList();
    private final ObservableList<String> consequences = FXCollections.observableArrayList();
    private final ObservableList<String> warnings = FXCollections.observableArrayList();
    private final StringProperty obstacle = new SimpleStringProperty("");

    /** The outcome chosen. */
    public ObjectProperty<Optional<Outcome>> outcome() {
        return outcome;
    }

    /** The obligors with whom it has not ended, where there are several of them in the case. */
    public ObservableList<String> open() {
        return open;
    }

    /** The one of them with whom the outcome chosen ends it; empty for all of them. */
    public StringProperty with() {
        return with;
    }

    /** How it has ended with others: 乙公司：义务人未到. */
    public ObservableList<String> ended() {
        return ended;
    }

    /** Forgets what was chosen and typed about one outcome. */
    public void clear() {
        outcome.set(Optional.empty());
        with.set("");
        ground.set(Option.NONE);
        note.set("");
        nextOn.set("");
        nextAt.set("");
    }

    /** A remark on it. */
    public StringProperty note() {
        return note;
    }

    /** The day of the next meeting, 2026-03-05, or empty. */
    public StringProperty nextOn() {
        return nextOn;
    }

    /** Its time of day, or empty. */
    public StringProperty nextAt() {
        return nextAt;
    }

    /** Where it is. */
    public StringProperty nextPlace() {
        return nextPlace;
    }

    /** Until when it can be, by which articles. */
    public StringProperty bounds() {
        return bounds;
    }

    /** The pack's grounds on which a consultation has failed. */
    public ObservableList<Option> grounds() {
        return grounds;
    }

    /** The one chosen. */
    public ObjectProperty<Option> ground() {
        return ground;
    }

    /** What would be recorded. */
    public ObservableList<String> entries() {
        return entries;
    }

    /** What follows by law and by when. */
    public ObservableList<String> consequences() {
        return consequences;
    }

    /** What the regulation has against it. */
    public ObservableList<String> warnings() {
        return warnings;
    }

    /** Why it can't be recorded yet, or empty. */
    public StringProperty obstacle() {
        return obstacle;
    }
}
