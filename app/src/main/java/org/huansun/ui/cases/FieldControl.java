package org.huansun.ui.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Makes the control that fits a kind of value, and puts what is typed where it is kept, as it is typed. */
final class FieldControl {

    private final String id;
    private final EntryField field;
    private final ObservableMap<String, String> values;

    FieldControl(String id, EntryField field, ObservableMap<String, String> values) {
        this.id = id;
        this.field = field;
        this.values = values;
    }

    Node of(EntryField.Kind kind) {
        return switch (kind) {
            case EntryField.Kind.Line() -> typed(new TextField());
            case EntryField.Kind.Lines() -> typed(area());
            case EntryField.Kind.Offered(List<String> words) -> offered(words);
            case EntryField.Kind.Covered(UnaryOperator<String> cover) -> covered(cover);
            case EntryField.Kind.WholeNumber(String unit) -> beside(typed(new TextField()), unit);
            case EntryField.Kind.Money() -> beside(typed(new TextField()), Texts.text("record.yuan"));
            case EntryField.Kind.Day() -> day();
            case EntryField.Kind.TimeOfDay() -> typed(new TextField());
            case EntryField.Kind.YesNo() -> yesNo();
            case EntryField.Kind.Choice(List<EntryField.Option> options) -> choice(options);
            case EntryField.Kind.Several(List<EntryField.Option> options) -> new CheckedOptions(id, field, options, values);
            case EntryField.Kind.Varying varying -> of(varying.otherwise());
        };
    }

    private String value() {
        return values.getOrDefault(field.name(), "");
    }

    private <T extends TextInputControl> T typed(T input) {
        input.setId(id);
        input.setAccessibleText(field.label());
        input.setPromptText(field.hint());
        input.setText(value());
        input.textProperty().subscribe(text -> put(text));
        return input;
    }

    /** A field that was never touched keeps no empty word. */
    private void put(String text) {
        if (!text.equals(value())) {
            values.put(field.name(), text);
        }
    }

    private Node offered(List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setEditable(true);
        box.setAccessibleText(field.label());
        box.setPromptText(field.hint());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(words);
        box.getEditor().setText(value());
        box.getEditor().textProperty().subscribe(this::put);
        return box;
    }

    /** What is new is typed in the open; what stood there already is uncovered only for whoever asks. */
    private Node covered(UnaryOperator<String> cover) {
        String now = value();
        if (now.isEmpty()) {
            return typed(new TextField());
        }
        HBox row = new HBox(6, Words.body(cover.apply(now)));
        row.getChildren().add(ToolButton.quiet(id + "-show", Texts.text("record.uncover"),
                () -> row.getChildren().setAll(typed(new TextField()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    /** A unit that stands in the field's name already is not said again. */
    private Node beside(TextField input, String unit) {
        if (field.label().contains(unit)) {
            return input;
        }
        HBox.setHgrow(input, Priority.ALWAYS);
        Label words = Words.muted(unit);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, input, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node day() {
        DayField input = new DayField(id, field.label());
        input.show(value());
        input.text().subscribe(this::put);
        return input;
    }

    private Node yesNo() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(
                answer(group, "-yes", "true", Texts.text("record.yes")), answer(group, "-no", "false", Texts.text("record.no")));
        row.setId(id);
        row.setAccessibleText(field.label());
        row.getStyleClass().add("yes-no");
        return row;
    }

    private ToggleButton answer(ToggleGroup group, String end, String value, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id + end);
        button.setAccessibleText(field.label() + " " + words);
        button.setToggleGroup(group);
        button.setSelected(value().equals(value));
        button.setOnAction(event -> put(button.isSelected() ? value : ""));
        return button;
    }

    private Node choice(List<EntryField.Option> options) {
        ComboBox<EntryField.Option> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(field.label());
        box.setPromptText(field.hint());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(options);
        options.stream().filter(option -> option.value().equals(value())).findFirst().ifPresent(box::setValue);
        box.setOnAction(event -> put(box.getValue().value()));
        return box;
    }
}
