package org.huansun.ui.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableMap;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.cases.EntryField.Option;

/** Some of several, each with a box to check; the values stand in the record in the list's order, with commas between. */
final class CheckedOptions extends VBox {

    private final EntryField field;
    private final ObservableMap<String, String> values;
    private final List<CheckBox> boxes;

    CheckedOptions(String id, EntryField field, List<Option> options, ObservableMap<String, String> values) {
        super(4);
        this.field = field;
        this.values = values;
        Set<String> checked = Arrays.stream(values.getOrDefault(field.name(), "").split("[\\s,，、;；]+"))
                .collect(Collectors.toSet());
        this.boxes = IntStream.range(0, options.size())
                .mapToObj(at -> box(id + "-" + named(options.get(at), at), options.get(at), checked.contains(options.get(at).value()))).toList();
        getChildren().setAll(boxes);
        setAccessibleText(field.label());
    }

    /** A number of the pack's list names its box; a person's name doesn't. */
    private static String named(Option option, int at) {
        return option.value().matches("[a-z0-9-]+") ? option.value() : "at-" + at;
    }

    private CheckBox box(String id, Option option, boolean checked) {
        CheckBox box = new CheckBox(option.words());
        box.setId(id);
        box.setUserData(option.value());
        box.setSelected(checked);
        box.setWrapText(true);
        box.setOnAction(event -> write());
        return box;
    }

    private void write() {
        values.put(field.name(), boxes.stream().filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData())).collect(Collectors.joining(",")));
    }
}
