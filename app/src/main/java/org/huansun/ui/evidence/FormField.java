package org.huansun.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;

/** A field with its name above it. */
final class FormField extends VBox {

    FormField(String label, Node control) {
        super(3, Words.styled(label, "field-name"), control);
    }

    static TextField line(String id, String label, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(label);
        field.setPromptText(prompt);
        return field;
    }
}
