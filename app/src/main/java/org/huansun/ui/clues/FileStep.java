package org.huansun.ui.clues;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DropArea;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Which file. */
final class FileStep extends StackPane {

    private static final double WIDTH = 760;

    private final ImportActions actions;

    FileStep(ImportActions actions) {
        this.actions = actions;
        Card card = new Card(Texts.text("clues.file"), area(), line("clues.file.csv"), line("clues.file.columns"), line("clues.file.twice"));
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    private DropArea area() {
        ToolButton choose = ToolButton.primary("clues-choose", Texts.text("clues.file.choose"), actions::chooseFile);
        choose.setDefaultButton(true);
        return new DropArea(Texts.text("clues.file.drop"), Texts.text("clues.file.more"), choose, actions::read);
    }

    private static Label line(String key) {
        Label words = Words.flowing(Texts.text(key));
        words.getStyleClass().add("muted");
        return words;
    }
}
