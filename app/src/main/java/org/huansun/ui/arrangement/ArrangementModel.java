package org.huansun.ui.arrangement;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.Tone;

/** A year's arrangement on its way in: the file, what it moves, what was done. */
public final class ArrangementModel {

    /** Where the user is. */
    public enum Step {
        /** No file yet. */
        FILE,
        /** Deadlines are being counted with the new arrangement. */
        LOOKING,
        /** What would move stands there. */
        PREVIEW,
        /** It is taken in, and cases are counted again. */
        TAKING,
        /** It is in. */
        DONE
    }

    /** How many deadlines have one outcome. */
    public record Tally(Tone tone, String words) {}

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILE);
    private final StringProperty loaded = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty left = new SimpleStringProperty("");
    private final ObservableList<Tally> tallies = FXCollections.observableArrayList();
    private final ObservableList<MoveRow> rows = FXCollections.observableArrayList();
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final StringProperty pace = new SimpleStringProperty("");

    /** Where the user is. */
    public ObjectProperty<Step> step() {
        return step;
    }

    /** Which years are loaded, in words. */
    public StringProperty loaded() {
        return loaded;
    }

    /** The file's name. */
    public StringProperty file() {
        return file;
    }

    /** Which year it is, and what it is beside what is loaded, in words. */
    public StringProperty year() {
        return year;
    }

    /** Which notices the file names, in words. */
    public StringProperty source() {
        return source;
    }

    /** How many cases a stop left uncounted, in words; blank where none. */
    public StringProperty left() {
        return left;
    }

    /** The outcomes, counted. */
    public ObservableList<Tally> tallies() {
        return tallies;
    }

    /** The deadlines that move, or become sure or provisional. */
    public ObservableList<MoveRow> rows() {
        return rows;
    }

    /** From 0 to 1, negative while it is not known. */
    public DoubleProperty progress() {
        return progress;
    }

    /** How far it is, in words. */
    public StringProperty pace() {
        return pace;
    }

    /** Forgets the file. */
    public void clear() {
        file.set("");
        year.set("");
        source.set("");
        left.set("");
        tallies.clear();
        rows.clear();
        step.set(Step.FILE);
    }
}
