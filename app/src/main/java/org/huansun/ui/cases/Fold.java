package org.huansun.ui.cases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;

/** Lines of a card: the first few, and the rest behind a button that says how many there are. */
final class Fold extends VBox {

    private final String id;
    private List<? extends Node> lines = List.of();
    private int shown;
    private boolean open;

    Fold(String id) {
        this.id = id;
        setFillWidth(true);
    }

    /** Shows lines, of which the first {@code atOnce} stand open; one more than that is not worth a button. */
    void show(List<? extends Node> all, int atOnce) {
        lines = List.copyOf(all);
        shown = lines.size() <= atOnce + 1 ? lines.size() : atOnce;
        arrange();
    }

    private void arrange() {
        int visible = open ? lines.size() : shown;
        getChildren().setAll(lines.subList(0, visible));
        if (lines.size() > shown) {
            String words = open ? Texts.text("case.fold.less") : Texts.text("case.fold.more", lines.size() - shown);
            getChildren().add(ToolButton.quiet(id, words, this::turn));
        }
    }

    private void turn() {
        open = !open;
        arrange();
    }
}
