package org.huansun.ui.kit;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.text.Texts;

/** 未存的草稿: what was typed and not saved, each to be gone on with or discarded. There is no card where there is none. */
public final class DraftsCard extends StackPane {

    private final ObservableList<DraftRow> drafts;
    private final Consumer<DraftRow> goOn;
    private final Consumer<DraftRow> discard;
    private final VBox lines = new VBox(6);
    private final StackPane place = new StackPane();

    /** A card over a list that may change. */
    public DraftsCard(ObservableList<DraftRow> drafts, Consumer<DraftRow> goOn, Consumer<DraftRow> discard) {
        this.drafts = drafts;
        this.goOn = goOn;
        this.discard = discard;
        getStyleClass().add("drafts-card");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(place);
        drafts.addListener((ListChangeListener<DraftRow>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(drafts.stream().map(this::line).toList());
        place.getChildren().setAll(new Card(Texts.text("drafts.count", drafts.size()), lines).compact());
        setVisible(!drafts.isEmpty());
        setManaged(!drafts.isEmpty());
    }

    private Node line(DraftRow draft) {
        VBox words = new VBox(1, Words.body(draft.words()), Words.small(draft.more()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        int at = drafts.indexOf(draft) + 1;
        HBox line = new HBox(8, words,
                ToolButton.quiet("draft-discard-" + at, Texts.text("drafts.discard"), () -> discard.accept(draft)),
                ToolButton.plain("draft-go-on-" + at, Texts.text("drafts.go-on"), () -> goOn.accept(draft)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
