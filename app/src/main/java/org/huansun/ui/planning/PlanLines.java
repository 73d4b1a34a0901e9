package org.huansun.ui.planning;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;

/** Lines as the page's cards have them: a state, words that wrap, an article. */
final class PlanLines {

    private PlanLines() {}

    static Node line(Tone tone, String state, String words, String more, List<Node> beside) {
        Label text = Words.flowing(words);
        VBox box = new VBox(text);
        if (!more.isEmpty()) {
            box.getChildren().add(muted(more));
        }
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(8, new Chip(tone, state), box);
        line.getChildren().addAll(beside);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** Small muted words that wrap. */
    static Label muted(String words) {
        Label label = Words.small(words);
        label.setWrapText(true);
        return label;
    }
}
