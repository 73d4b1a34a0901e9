package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What can be shown to the room, and what the room sees. */
public final class RoomModel {

    private final ObservableList<Material> materials = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Material>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Exhibit>> exhibit = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty step = new SimpleStringProperty("");

    /** The case's evidence. */
    public ObservableList<Material> materials() {
        return materials;
    }

    /** What is on the room's screen. */
    public ObjectProperty<Optional<Material>> shown() {
        return shown;
    }

    /** How it is seen there. */
    public ObjectProperty<Optional<Exhibit>> exhibit() {
        return exhibit;
    }

    /** Whether the room has a window. */
    public BooleanProperty open() {
        return open;
    }

    /** The meeting's name as the room reads it. */
    public StringProperty title() {
        return title;
    }

    /** The step as the room reads it. */
    public StringProperty step() {
        return step;
    }
}
