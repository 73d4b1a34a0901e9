package org.huansun.ui.handling;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.text.Texts;

/** Who works on a case, with which days of their own, and what it hangs together with. */
public final class HandlingModel {

    private final ObjectProperty<Charge> charge = new SimpleObjectProperty<>(new Charge("", "", Optional.empty(), List.of()));
    private final ObservableList<OwnDay> days = FXCollections.observableArrayList();
    private final ObservableList<LinkLine> links = FXCollections.observableArrayList();
    private final StringProperty obstacle = new SimpleStringProperty("");

    /** Who is in charge. */
    public ObjectProperty<Charge> charge() {
        return charge;
    }

    /** Deadlines of one's own, in the order of their days. */
    public ObservableList<OwnDay> days() {
        return days;
    }

    /** What the case hangs together with. */
    public ObservableList<LinkLine> links() {
        return links;
    }

    /** Why nothing can be recorded now, or empty. */
    public StringProperty obstacle() {
        return obstacle;
    }

    /** 承办, or that something waits for an answer. */
    public ObservableValue<String> title() {
        return charge.map(now -> Texts.text(now.pending().isPresent() ? "handling.title.pending" : "handling.title"));
    }

    /** Why a handover can't be answered now, or empty. */
    public ObservableValue<String> answerObstacle() {
        return charge.flatMap(now -> obstacle.map(words -> words.isEmpty()
                ? now.pending().map(Charge.Pending::obstacle).orElse("") : words));
    }
}
