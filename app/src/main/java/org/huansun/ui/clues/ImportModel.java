package org.huansun.ui.clues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;

/** A register on its way in: the file, what its columns mean, what would become of each row, what became of it. */
public final class ImportModel {

    /** Where the user is. */
    public enum Step {
        FILE,
        COLUMNS,
        PREVIEW,
        RUNNING,
        REPORT;

        /** Its place among the steps that a user sees, from 1: running and report are one. */
        public int place() {
            return Math.min(ordinal() + 1, 4);
        }
    }

    /** How many rows have one outcome. */
    public record Tally(Tone tone, String words) {}

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILE);
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty headLine = new SimpleStringProperty("");
    private final ObservableList<Choice> codes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Choice>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Choice> separators = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Choice>> separator = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Choice> packs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Choice>> pack = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Choice> meanings = FXCollections.observableArrayList();
    private final ObservableList<ColumnRow> columns = FXCollections.observableArrayList();
    private final StringProperty obstacle = new SimpleStringProperty("");
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Tally> tallies = FXCollections.observableArrayList();
    private final StringProperty stopped = new SimpleStringProperty("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private final StringProperty pace = new SimpleStringProperty("");

    /** Where the user is. */
    public ObjectProperty<Step> step() {
        return step;
    }

    /** The file's name. */
    public StringProperty file() {
        return file;
    }

    /** On which line its headings stand, in words. */
    public StringProperty headLine() {
        return headLine;
    }

    /** Ways of writing characters to choose from. */
    public ObservableList<Choice> codes() {
        return codes;
    }

    /** The one found out or chosen. */
    public ObjectProperty<Optional<Choice>> code() {
        return code;
    }

    /** Separators to choose from. */
    public ObservableList<Choice> separators() {
        return separators;
    }

    /** The one found out or chosen. */
    public ObjectProperty<Optional<Choice>> separator() {
        return separator;
    }

    /** Packs to choose from; the first means the one of each clue's day. */
    public ObservableList<Choice> packs() {
        return packs;
    }

    /** The one chosen. */
    public ObjectProperty<Optional<Choice>> pack() {
        return pack;
    }

    /** What a column can mean; the first means nothing. */
    public ObservableList<Choice> meanings() {
        return meanings;
    }

    /** The columns of the file. */
    public ObservableList<ColumnRow> columns() {
        return columns;
    }

    /** What is missing before the rows can be read; blank when nothing is. */
    public StringProperty obstacle() {
        return obstacle;
    }

    /** What becomes of each row. */
    public ObservableList<ResultRow> rows() {
        return rows;
    }

    /** The outcomes, counted. */
    public ObservableList<Tally> tallies() {
        return tallies;
    }

    /** Why the rest of the file was not read; blank when all was. */
    public StringProperty stopped() {
        return stopped;
    }

    /** From 0 to 1, negative while it is not known. */
    public DoubleProperty progress() {
        return progress;
    }

    /** Rate and time left. */
    public StringProperty pace() {
        return pace;
    }

    /** Takes the columns of a file and what each is taken to mean. */
    public void show(List<ColumnRow> found) {
        columns.setAll(found);
        found.forEach(row -> row.meaning().subscribe((before, now) -> settle(row, now)));
    }

    /** Two columns never mean the same: the last choice counts. */
    private void settle(ColumnRow chosen, Choice meaning) {
        if (!meaning.id().isEmpty()) {
            columns.stream().filter(row -> row != chosen && row.meaning().get().id().equals(meaning.id()))
                    .forEach(row -> row.meaning().set(meanings.getFirst()));
        }
    }

    /** What a user reads of a step. */
    public static String name(int place) {
        return Texts.text("clues.step." + place);
    }
}
