package org.huansun.ui.meeting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The clauses on the table and the editor for one of them. */
public final class ClauseModel {

    private final ObservableList<ClauseRow> rows = FXCollections.observableArrayList();
    private final List<String> sides;
    private final ObjectProperty<Optional<String>> editing = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty concern = new SimpleStringProperty("");
    private final StringProperty topics = new SimpleStringProperty("");

    /** @param sides who has to agree, as they are named */
    public ClauseModel(List<String> sides) {
        this.sides = List.copyOf(sides);
    }

    /** The points, in their order. */
    public ObservableList<ClauseRow> rows() {
        return rows;
    }

    /** Who has to agree. */
    public List<String> sides() {
        return sides;
    }

    /** The point in the editor. */
    public ObjectProperty<Optional<String>> editing() {
        return editing;
    }

    /** The name of a point that is none of the usual ones. */
    public StringProperty title() {
        return title;
    }

    /** The proposal being written. */
    public StringProperty text() {
        return text;
    }

    /** Its amount in yuan. */
    public StringProperty amount() {
        return amount;
    }

    /** Who makes it. */
    public StringProperty by() {
        return by;
    }

    /** What the regulation says to what is being written; or empty. */
    public StringProperty concern() {
        return concern;
    }

    /** What the regulation names as matters of a consultation, with its article; or empty. */
    public StringProperty topics() {
        return topics;
    }
}
