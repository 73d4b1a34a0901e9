package org.huansun.ui.parties;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.text.Texts;

/** The parties of a case. */
public final class PartiesModel {

    private final ObservableList<PartyGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.text("parties.title", 0));
    private final StringProperty obstacle = new SimpleStringProperty("");

    /** Shows other parties, the roles in their order. */
    public void show(java.util.List<PartyGroup> now) {
        if (!groups.equals(now)) { // what somebody is looking at stays uncovered when something else was recorded
            groups.setAll(now);
        }
        title.set(Texts.text("parties.title", now.stream().mapToInt(group -> group.parties().size()).sum()));
    }

    /** The parties by role. */
    public ObservableList<PartyGroup> groups() {
        return groups;
    }

    /** 当事人 and how many. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Why nothing can be recorded now, or empty. */
    public StringProperty obstacle() {
        return obstacle;
    }
}
