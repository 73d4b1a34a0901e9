package org.huansun.ui.reminders;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is typed into the form. */
public final class ReminderFormModel {

    private final StringProperty usual = new SimpleStringProperty("");
    private final ObservableList<KindRow> kinds = FXCollections.observableArrayList();
    private final StringProperty obstacle = new SimpleStringProperty("");

    /** The working days for every kind that says nothing else. */
    public StringProperty usual() {
        return usual;
    }

    /** The kinds of deadlines. */
    public ObservableList<KindRow> kinds() {
        return kinds;
    }

    /** What can't be read; blank when all can. */
    public StringProperty obstacle() {
        return obstacle;
    }
}
