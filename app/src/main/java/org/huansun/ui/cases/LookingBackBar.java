package org.huansun.ui.cases;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says that the page doesn't show the case as it is now, and leads back. */
final class LookingBackBar extends HBox {

    LookingBackBar(CaseModel model, CaseActions actions) {
        setId("looking-back");
        getStyleClass().addAll("trouble-bar", Tone.NEAR.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        Label words = Words.strong("");
        words.textProperty().bind(model.lookingBack());
        Label why = Words.small("");
        why.textProperty().bind(model.obstacle());
        getChildren().addAll(Icon.sized(Material2OutlinedAL.HISTORY, 20), words, why, new Spring(),
                ToolButton.plain("back-to-now", Texts.text("case.looking-back.now"), actions::backToNow));
        visibleProperty().bind(model.lookingBack().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
