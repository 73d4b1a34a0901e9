package org.huansun.ui.sync;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** What has not been sent, what was, and the last check. */
public final class SyncModel {

    private final ObservableList<UnsentCase> unsent = FXCollections.observableArrayList();
    private final ObservableSet<String> chosen = FXCollections.observableSet();
    private final ObservableList<ExportRow> exports = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<VerifyReport>> report = new SimpleObjectProperty<>(Optional.empty());

    /** Cases with something unsent. */
    public ObservableList<UnsentCase> unsent() {
        return unsent;
    }

    /** Ids of the cases chosen for the next package. */
    public ObservableSet<String> chosen() {
        return chosen;
    }

    /** Packages made, the newest first. */
    public ObservableList<ExportRow> exports() {
        return exports;
    }

    /** What the last check found. */
    public ObjectProperty<Optional<VerifyReport>> report() {
        return report;
    }

    /** Entries of the cases chosen. */
    public int chosenEntries() {
        return unsent.stream().filter(row -> chosen.contains(row.id())).mapToInt(UnsentCase::entries).sum();
    }

    /** Files of the cases chosen. */
    public int chosenFiles() {
        return unsent.stream().filter(row -> chosen.contains(row.id())).mapToInt(UnsentCase::files).sum();
    }

    /** Chooses all cases, or none if all were chosen. */
    public void turnAll() {
        if (unsent.stream().allMatch(row -> chosen.contains(row.id()))) {
            chosen.clear();
        } else {
            unsent.forEach(row -> chosen.add(row.id()));
        }
    }
}
