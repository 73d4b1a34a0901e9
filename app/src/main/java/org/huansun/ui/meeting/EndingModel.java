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
