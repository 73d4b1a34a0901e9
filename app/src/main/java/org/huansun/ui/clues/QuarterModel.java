package org.huansun.ui.clues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of clues of a quarter. */
public final class QuarterModel {

    /**
     * What is shown of a list.
     *
     * @param name what the pack calls it, with the article
     * @param to who gets it, and by when
     * @param marks what has to be said beside it
     * @param note our own words on it
     * @param heads of its columns
     * @param rows each with as many cells
     */
    public record Shown(String name, String to, List<String> marks, String note, String excluded, List<String> heads, List<QuarterRow> rows) {

        public Shown {
            marks = List.copyOf(marks);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** One clue. */
    public record QuarterRow(String caseId, List<String> cells) {

        public QuarterRow {
            cells = List.copyOf(cells);
        }
    }

    private final ObservableList<Choice> quarters = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Choice>> quarter = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Choice> packs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Choice>> pack = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    /** Quarters to choose from, the present one first. */
    public ObservableList<Choice> quarters() {
        return quarters;
    }

    /** The one chosen. */
    public ObjectProperty<Optional<Choice>> quarter() {
        return quarter;
    }

    /** Packs whose form can be taken; the first means the region's own. */
    public ObservableList<Choice> packs() {
        return packs;
    }

    /** The one chosen. */
    public ObjectProperty<Optional<Choice>> pack() {
        return pack;
    }

    /** The list itself; empty while it is made. */
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }
}
