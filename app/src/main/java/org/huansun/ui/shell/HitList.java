package org.huansun.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What the search found, under its field. */
final class HitList extends VBox {

    private static final int MOST = 9;

    private final ShellModel model;
    private final ShellActions actions;

    HitList(ShellModel model, ShellActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("card", "hit-list");
        setMaxSize(480, Region.USE_PREF_SIZE);
        visibleProperty().bind(model.searchWords().map(words -> !words.isBlank()));
        managedProperty().bind(visibleProperty());
        model.hits().addListener((ListChangeListener<SearchHit>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        for (int i = 0; i < Math.min(MOST, model.hits().size()); i++) {
            getChildren().add(row(i, model.hits().get(i)));
        }
        if (model.hits().isEmpty()) {
            getChildren().add(Words.muted(Texts.text("shell.search.none")));
        } else if (model.hits().size() > MOST) {
            getChildren().add(Words.small(Texts.text("shell.search.more", model.hits().size() - MOST)));
        }
    }

    private RowButton row(int index, SearchHit hit) {
        VBox words = new VBox(Words.body(hit.title()), Words.small(hit.detail()));
        HBox content = new HBox(10, new Chip(Tone.NEUTRAL, hit.kind()), words);
        content.setAlignment(Pos.CENTER_LEFT);
        return new RowButton("search-hit-" + index, content, hit.kind() + " " + hit.title(), () -> {
            model.searchWords().set("");
            actions.open(hit);
        });
    }
}
