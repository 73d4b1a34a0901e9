package org.huansun.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.MarkedStrip;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The first of what the search found, under its field, and the way to all of it. */
final class HitList extends VBox {

    private static final int MOST = 8;

    private static final double KIND_WIDTH = 76;
    private static final int BEFORE = 8;
    private static final int AFTER = 40;

    private final ShellModel model;
    private final ShellActions actions;

    HitList(ShellModel model, ShellActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("card", "hit-list");
        setMaxSize(480, Region.USE_PREF_SIZE);
        visibleProperty().bind(model.searchWords().map(words -> !words.isBlank()));
        managedProperty().bind(visibleProperty());
        model.answer().subscribe(this::show);
    }

    private void show(SearchAnswer answer) {
        getChildren().clear();
        for (int i = 0; i < Math.min(MOST, answer.hits().size()); i++) {
            getChildren().add(row(i, answer.hits().get(i)));
        }
        if (!answer.hits().isEmpty()) {
            getChildren().add(all(answer));
        } else {
            getChildren().add(Words.muted(Texts.text(answer.all().isPresent() ? "shell.search.none" : "shell.search.busy")));
        }
    }

    private RowButton row(int index, SearchHit hit) {
        VBox words = new VBox(new MarkedStrip(hit.title(), "body"), new MarkedStrip(hit.detail().shortened(BEFORE, AFTER), "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox kind = new HBox(new Chip(Tone.NEUTRAL, hit.kind()));
        kind.setMinWidth(KIND_WIDTH);
        kind.setAlignment(Pos.CENTER_LEFT);
        HBox content = new HBox(8, kind, words);
        content.setAlignment(Pos.CENTER_LEFT);
        return new RowButton("search-hit-" + index, content, hit.kind() + " " + hit.title().words(), () -> {
            model.searchWords().set("");
            actions.open(hit);
        });
    }

    private RowButton all(SearchAnswer answer) {
        String words = answer.all().isPresent()
                ? Texts.text("shell.search.all", answer.all().getAsInt()) : Texts.text("shell.search.all-uncounted");
        HBox content = new HBox(Words.styled(words, "hit-list-all"));
        content.setAlignment(Pos.CENTER);
        return new RowButton("search-all", content, words, actions::searchAll);
    }

    /** Puts the focus on the first hit, if there is one. */
    void enter() {
        if (isVisible() && !getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }
}
