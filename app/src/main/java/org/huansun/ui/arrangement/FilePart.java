package org.huansun.ui.arrangement;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DropArea;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Which file. */
final class FilePart extends StackPane {

    private static final double WIDTH = 760;

    private final ArrangementActions actions;

    FilePart(ArrangementModel model, ArrangementActions actions) {
        this.actions = actions;
        Label loaded = Words.body("");
        loaded.textProperty().bind(model.loaded());
        Card card = new Card(Texts.text("arrangement.file"), loaded, area(), line("arrangement.file.preview"), line("arrangement.file.source"),
                line("arrangement.file.stated"));
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    private DropArea area() {
        ToolButton choose = ToolButton.primary("arrangement-choose", Texts.text("arrangement.file.choose"), actions::chooseFile);
        choose.setDefaultButton(true);
        return new DropArea(Texts.text("arrangement.file.drop"), Texts.text("arrangement.file.more"), choose, actions::read);
    }

    private static Label line(String key) {
        Label words = Words.flowing(Texts.text(key));
        words.getStyleClass().add("muted");
        return words;
    }
}
