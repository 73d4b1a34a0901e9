package org.huansun.ui.cases;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One attribute: its name, whether it is needed, and the control that fits its kind. */
final class RecordField extends VBox {

    private static final String WHOLE = "[0-9]{0,9}";
    private static final String YUAN = "[0-9]{0,13}(\\.[0-9]{0,2})?";

    private final EntryField field;
    private final ObservableMap<String, String> values;

    RecordField(EntryField field, ObservableMap<String, String> values) {
        super(3);
        this.field = field;
        this.values = values;
        Label name = Words.styled(field.label(), "field-name");
        HBox head = new HBox(4, name);
        if (field.need() == EntryField.Need.REQUIRED) {
            head.getChildren().add(Words.styled(Texts.text("record.required"), "field-need"));
        }
        getChildren().addAll(head, control());
    }

    /** field-reply-days for {@code replyDays}. */
    private String id() {
        return "field-" + field.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Node control() {
        return switch (field.kind()) {
            case EntryField.Kind.Line() -> typed(new TextField());
            case EntryField.Kind.Lines() -> typed(area());
            case EntryField.Kind.Offered(List<String> words) -> offered(words);
            case EntryField.Kind.Covered(UnaryOperator<String> cover) -> covered(cover);
            case EntryField.Kind.WholeNumber(String unit) -> beside(limited(WHOLE), unit);
            case EntryField.Kind.Money() -> beside(limited(YUAN), Texts.text("record.yuan"));
            case EntryField.Kind.Day() -> day();
            case EntryField.Kind.YesNo() ->
                choice(List.of(
                        new EntryField.Option("true", Texts.text("record.yes")),
                        new EntryField.Option("false", Texts.text("record.no"))));
            case EntryField.Kind.Choice(List<EntryField.Option> options) -> choice(options);
            case EntryField.Kind.Several(List<EntryField.Option> options) -> new CheckedOptions(id(), field, options, values);
        };
    }

    private <T extends TextInputControl> T typed(T input) {
        input.setId(id());
        input.setAccessibleText(field.label());
        input.setPromptText(field.hint());
        input.setText(values.getOrDefault(field.name(), ""));
        input.textProperty().subscribe(text -> values.put(field.name(), text));
        return input;
    }

    private Node offered(List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id());
        box.setEditable(true);
        box.setAccessibleText(field.label());
        box.setPromptText(field.hint());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(words);
        box.getEditor().setText(values.getOrDefault(field.name(), ""));
        box.getEditor().textProperty().subscribe(text -> values.put(field.name(), text));
        return box;
    }

    /** What is new is typed in the open; what stood there already is uncovered only for whoever asks. */
    private Node covered(UnaryOperator<String> cover) {
        String now = values.getOrDefault(field.name(), "");
        if (now.isEmpty()) {
            return typed(new TextField());
        }
        HBox row = new HBox(6, Words.body(cover.apply(now)));
        row.getChildren().add(ToolButton.quiet(id() + "-show", Texts.text("record.uncover"), () -> row.getChildren().setAll(typed(new TextField()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    @SuppressWarnings("NullAway") // null is how a formatter refuses a change
    private TextField limited(String pattern) {
        TextField input = new TextField();
        input.setTextFormatter(new javafx.scene.control.TextFormatter<String>(
                change -> change.getControlNewText().matches(pattern) ? change : null));
        return typed(input);
    }

    private static Node beside(TextField input, String unit) {
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox row = new HBox(6, input, Words.muted(unit));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node day() {
        DayField input = new DayField(id(), field.label());
        input.show(values.getOrDefault(field.name(), ""));
        input.text().subscribe(text -> values.put(field.name(), text));
        return input;
    }

    private Node choice(List<EntryField.Option> options) {
        ComboBox<EntryField.Option> box = new ComboBox<>();
        box.setId(id());
        box.setAccessibleText(field.label());
        box.setPromptText(field.hint());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(options);
        options.stream()
                .filter(option -> option.value().equals(values.get(field.name())))
                .forEach(box::setValue);
        box.setOnAction(event -> values.put(field.name(), box.getValue().value()));
        return box;
    }
}
