package org.huansun.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** Wraps a control: disabled, not hidden, with the reason on hover (a disabled control gets no pointer itself). */
public final class Reasoned extends StackPane {

    /** The control is disabled as long as the reason is not empty. */
    public Reasoned(Control control, ObservableValue<String> reason) {
        super(control);
        getStyleClass().add("reasoned");
        Hint hint = new Hint("");
        hint.textProperty().bind(reason);
        control.disableProperty().bind(reason.map(words -> !words.isEmpty()));
        control.accessibleHelpProperty().bind(reason);
        reason.map(words -> !words.isEmpty()).subscribe(disabled -> show(hint, disabled));
    }

    private void show(Tooltip hint, Boolean disabled) {
        if (disabled) {
            Tooltip.install(this, hint);
        } else {
            Tooltip.uninstall(this, hint);
        }
    }
}
