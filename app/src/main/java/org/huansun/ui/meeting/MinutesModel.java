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
import javafx.scene.Node;

/** The minutes as they are read back, and who has signed them. */
public final class MinutesModel {

    private final ObjectProperty<Optional<Node>> text = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Signer> signers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> refusing = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty statement = new SimpleStringProperty("");
    private final StringProperty rule = new SimpleStringProperty("");
    private final StringProperty attached = new SimpleStringProperty("");
    private final StringProperty sealed = new SimpleStringProperty("");
    private final StringProperty obstacle = new SimpleStringProperty("");
    private final BooleanProperty read = new SimpleBooleanProperty(false);

    /** The minutes as they will be printed; empty while they are made. */
    public ObjectProperty<Optional<Node>> text() {
        return text;
    }

    /** Those who were there. */
    public ObservableList<Signer> signers() {
        return signers;
    }

    /** The name of him whose refusal is being written down. */
    public ObjectProperty<Optional<String>> refusing() {
        return refusing;
    }

    /** The host's statement on it. */
    public StringProperty statement() {
        return statement;
    }

    /** What the regulation says of signing and refusing. */
    public StringProperty rule() {
        return rule;
    }

    /** 已附签字页 2 份, or empty. */
    public StringProperty attached() {
        return attached;
    }

    /** When the minutes were put on file; empty while they are not. */
    public StringProperty sealed() {
        return sealed;
    }

    /** Why they can't be put on file yet, or empty. */
    public StringProperty obstacle() {
        return obstacle;
    }

    /** Whether they have been read back as they now stand. */
    public BooleanProperty read() {
        return read;
    }
}
