package org.huansun.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A field to search in, with a magnifying glass and, where there is one, the key that leads to it. */
public final class SearchField extends HBox {

    private final TextField field = new TextField();

    /** Makes one; {@code key} may be empty. */
    public SearchField(String id, String prompt, String key) {
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(Icon.small(Material2OutlinedMZ.SEARCH), field);
        if (!key.isEmpty()) {
            getChildren().add(new KeyCap(key));
        }
        field.focusedProperty()
                .subscribe(on -> pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("editing"), on));
    }

    /** What is typed. */
    public StringProperty text() {
        return field.textProperty();
    }

    /** What happens on Enter. */
    public void onEnter(Runnable deed) {
        field.setOnAction(event -> deed.run());
    }

    /** What happens on the arrow down: the way from the words to what they found. */
    public void onDown(Runnable deed) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                deed.run();
                event.consume();
            }
        });
    }

    /** Puts the cursor into it. */
    public void enter() {
        field.requestFocus();
        field.selectAll();
    }
}
