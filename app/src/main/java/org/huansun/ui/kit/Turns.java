package org.huansun.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two names, and below them the part that the chosen one names. */
final class Turns extends VBox {

    private final Region first;
    private final Region second;
    private final StackPane place = new StackPane();
    private final BooleanProperty isSecond = new SimpleBooleanProperty(false);

    /** @param id of the names, in kebab-case; the first is chosen */
    Turns(String id, Region first, String firstName, Region second, ObservableValue<String> secondName) {
        super(8);
        this.first = first;
        this.second = second;
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(new HBox(4, name(id + "-first", new ReadOnlyStringWrapper(firstName), false), name(id + "-second", secondName, true)), place);
        isSecond.addListener((of, was, now) -> show());
    }

    private ToggleButton name(String id, ObservableValue<String> words, boolean ofSecond) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("case-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(words);
        isSecond.subscribe(now -> button.setSelected(now == ofSecond));
        button.setOnAction(event -> {
            button.setSelected(true);
            isSecond.set(ofSecond);
        });
        return button;
    }

    /** Takes the chosen part in, wherever it was. */
    void show() {
        place.getChildren().setAll(isSecond.get() ? second : first);
    }
}
