package org.huansun.ui.cases;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.text.Texts;

/** 选择规则包: stay with a pack or change to another, what would move, and the reason. */
public final class PackChoiceModel {

    private final String question;
    private final Choice current;
    private final List<Choice> others;
    private final ObjectProperty<Choice> other;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<PackMoveRow> moves = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> arising = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> vanishing = FXCollections.observableArrayList();

    /**
     * A pack to choose.
     *
     * @param words id and standing, such as NMG-2025 · 现行
     */
    public record Choice(String id, String title, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Before anything is typed.
     *
     * @param question why a choice is asked for
     * @param others what the case could change to; the first is proposed
     */
    public PackChoiceModel(String question, Choice current, List<Choice> others) {
        this.question = question;
        this.current = current;
        this.others = List.copyOf(others);
        this.other = new SimpleObjectProperty<>(others.getFirst());
    }

    /** Why a choice is asked for. */
    public String question() {
        return question;
    }

    /** The pack that the case is under. */
    public Choice current() {
        return current;
    }

    /** What the case could change to. */
    public List<Choice> others() {
        return others;
    }

    /** What it is compared with. */
    public ObjectProperty<Choice> other() {
        return other;
    }

    /** Why the choice is made; it is recorded. */
    public StringProperty reason() {
        return reason;
    }

    /** Every deadline under both. */
    public ObservableList<PackMoveRow> moves() {
        return moves;
    }

    /** What would be found wrong only after the change. */
    public ObservableList<FindingRow> arising() {
        return arising;
    }

    /** What would no longer be found wrong. */
    public ObservableList<FindingRow> vanishing() {
        return vanishing;
    }

    /** Why nothing can be chosen yet; empty where it can. */
    public ObservableValue<String> obstacle() {
        return reason.map(typed -> typed.isBlank() ? Texts.text("pack.reason.needed") : "");
    }
}
