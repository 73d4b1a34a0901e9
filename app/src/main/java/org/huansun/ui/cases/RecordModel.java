package org.huansun.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.transformation.FilteredList;
import org.huansun.ui.text.Texts;

/** 记一笔: what is being recorded, whether it can be saved, and what saving would do. */
public final class RecordModel {

    private final FilteredList<EntryKind> found;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<EntryKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> on;
    private final ObservableMap<String, String> values = FXCollections.observableMap(new TreeMap<>());
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final ObservableList<EffectRow> effects = FXCollections.observableArrayList();
    private final ObservableList<ConcernRow> concerns = FXCollections.observableArrayList();
    private final ObservableMap<String, FieldNote> notes = FXCollections.observableHashMap();
    private final ObservableMap<String, String> reasons = FXCollections.observableHashMap();
    private final StringProperty about = new SimpleStringProperty("");
    private final ObservableList<EntryField> more = FXCollections.observableArrayList();
    private final StringProperty draftNote = new SimpleStringProperty("");

    /** A panel over all types, on the given day. */
    public RecordModel(ObservableList<EntryKind> kinds, LocalDate today) {
        this.found = new FilteredList<>(kinds);
        this.on = new SimpleObjectProperty<>(today);
        words.subscribe(typed -> found.setPredicate(kind -> kind.foundBy(typed)));
        kind.subscribe(now -> weigh());
        on.subscribe(now -> weigh());
        problem.subscribe(now -> weigh());
        values.subscribe(this::weigh);
        notes.subscribe(this::weigh);
        weigh();
    }

    private void weigh() {
        obstacle.set(kind.get().map(this::obstacleFor).orElseGet(() -> Texts.text("record.no-kind")));
    }

    private String obstacleFor(EntryKind chosen) {
        if (on.get() == null) { // an emptied date field
            return Texts.text("record.no-day");
        }
        return asked(chosen).stream()
                .filter(field -> field.need() == EntryField.Need.REQUIRED)
                .filter(field -> values.getOrDefault(field.name(), "").isBlank())
                .map(field -> Texts.text("record.missing", field.label()))
                .findFirst()
                .or(() -> wrong(chosen))
                .orElse(problem.get());
    }

    private Optional<String> wrong(EntryKind chosen) {
        return asked(chosen).stream()
                .filter(field -> Optional.ofNullable(notes.get(field.name()))
                        .filter(note -> note.weight() == FieldNote.Weight.WRONG).isPresent())
                .map(field -> Texts.text("record.wrong", field.label()))
                .findFirst();
    }

    /** Chooses a type, or changes it; what was typed into other fields of the same name stays. */
    public void choose(EntryKind chosen) {
        kind.set(Optional.of(chosen));
    }

    /** Goes back to choosing a type. */
    public void chooseAgain() {
        kind.set(Optional.empty());
    }

    /** Types that the typed words find. */
    public ObservableList<EntryKind> found() {
        return found;
    }

    /** What is typed to find a type. */
    public StringProperty words() {
        return words;
    }

    /** The type chosen. */
    public ObjectProperty<Optional<EntryKind>> kind() {
        return kind;
    }

    /** The day it happened. */
    public ObjectProperty<LocalDate> on() {
        return on;
    }

    /** What is filled in, by the attribute's name. */
    public ObservableMap<String, String> values() {
        return values;
    }

    /** The fields of a type that are asked for beside what has been filled in, then those that only the effects ask for. */
    public List<EntryField> asked(EntryKind chosen) {
        return Stream.concat(chosen.fields().stream().filter(field -> field.isAskedFor(values)),
                more.stream().filter(field -> chosen.fields().stream().noneMatch(own -> own.name().equals(field.name())))).toList();
    }

    /** Fields that what would happen asks for, such as the reason of a step that comes too late. */
    public ObservableList<EntryField> more() {
        return more;
    }

    /** A copy of what is filled in, without blanks and without what is not asked for. */
    public Map<String, String> filled() {
        Map<String, String> filled = new TreeMap<>(values);
        filled.values().removeIf(String::isBlank);
        kind.get().ifPresent(chosen -> chosen.fields().stream().filter(field -> !field.isAskedFor(values))
                .forEach(hidden -> filled.remove(hidden.name())));
        return filled;
    }

    /** A remark. */
    public StringProperty note() {
        return note;
    }

    /** A reason from outside why this cannot be saved (a date in the future …), or empty. */
    public StringProperty problem() {
        return problem;
    }

    /** Why it cannot be saved yet, or empty. */
    public ReadOnlyStringProperty obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /** What saving would do to the deadlines; kept up to date by whoever counts. */
    public ObservableList<EffectRow> effects() {
        return effects;
    }

    /** What saving would mean besides; kept up to date with the effects. */
    public ObservableList<ConcernRow> concerns() {
        return concerns;
    }

    /** What stands under the fields, by the attribute's name; kept up to date by whoever knows what fits. */
    public ObservableMap<String, FieldNote> notes() {
        return notes;
    }

    /** Why types stand at the head of those to choose from, such as 下一步, by the type's id. */
    public ObservableMap<String, String> reasons() {
        return reasons;
    }

    /** The entry that this one corrects or withdraws, in words, or empty. */
    public StringProperty about() {
        return about;
    }

    /** When the draft was last kept, such as 草稿已保存 10:41:07. */
    public StringProperty draftNote() {
        return draftNote;
    }
}
