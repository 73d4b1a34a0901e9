package org.huansun.ui.today;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.DraftRow;

/** What must be done now. */
public final class TodayModel {

    private final StringProperty day = new SimpleStringProperty("");
    private final ObservableList<Tally> tallies = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<NextMeeting>> meeting = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Todo> todos = FXCollections.observableArrayList();
    private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
    private final ObservableList<DraftRow> drafts = FXCollections.observableArrayList();
    private final ObservableList<PassedOn> passedOn = FXCollections.observableArrayList();
    private final ObservableList<ReminderLine> reminders = FXCollections.observableArrayList();
    private final ObservableList<HealthLine> health = FXCollections.observableArrayList();

    /** The day in words, such as 2026年3月5日 星期四 · 工作日. */
    public StringProperty day() {
        return day;
    }

    /** The figures at the top. */
    public ObservableList<Tally> tallies() {
        return tallies;
    }

    /** The next meeting, if one is planned. */
    public ObjectProperty<Optional<NextMeeting>> meeting() {
        return meeting;
    }

    /** What to do, most urgent first. */
    public ObservableList<Todo> todos() {
        return todos;
    }

    /** What the law asks for next. */
    public ObservableList<NextStep> steps() {
        return steps;
    }

    /** What was typed and not saved, in whatever case. */
    public ObservableList<DraftRow> drafts() {
        return drafts;
    }

    /** Cases passed on to or by whoever sits here, which wait for an answer. */
    public ObservableList<PassedOn> passedOn() {
        return passedOn;
    }

    /** Deadlines that have come near and were not seen at this step. */
    public ObservableList<ReminderLine> reminders() {
        return reminders;
    }

    /** The workbench's own health. */
    public ObservableList<HealthLine> health() {
        return health;
    }
}
