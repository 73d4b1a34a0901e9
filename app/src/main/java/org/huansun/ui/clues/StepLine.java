package org.huansun.ui.clues;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The four steps in a line, the present one marked. */
final class StepLine extends HBox {

    private static final int STEPS = 4;

    StepLine(ImportModel model) {
        super(6);
        setId("clues-steps");
        setAlignment(Pos.CENTER_LEFT);
        model.step().subscribe(step -> show(step.place()));
    }

    private void show(int present) {
        getChildren().clear();
        for (int place = 1; place <= STEPS; place++) {
            if (place > 1) {
                getChildren().add(Icon.small(Material2OutlinedAL.CHEVRON_RIGHT));
            }
            Label name = Words.styled(place + " " + ImportModel.name(place), place == present ? "clues-step-now" : "muted");
            name.setMinWidth(USE_PREF_SIZE);
            getChildren().add(name);
        }
    }
}
