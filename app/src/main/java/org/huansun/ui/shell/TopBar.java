package org.huansun.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Product, office, search, and whether everything is saved. */
final class TopBar extends HBox {

    private final SearchField search = new SearchField("search", Texts.text("shell.search"), "Ctrl K");

    TopBar(ShellModel model, ShellActions actions) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label office = Words.muted("");
        office.textProperty().bind(model.office());
        StackPane pill = new StackPane();
        model.pill().subscribe(now -> pill.getChildren().setAll(new Chip(now.tone(), now.words())));
        search.text().bindBidirectional(model.searchWords());
        model.searchWords().subscribe(actions::search);
        search.onEnter(() -> {
            if (!model.searchWords().get().isBlank()) {
                actions.searchAll();
            }
        });
        search.getStyleClass().add("top-search");
        getChildren()
                .addAll(Words.styled(Texts.text("shell.product"), "product-name"), office, new Spring(), search, pill);
    }

    void enterSearch() {
        search.enter();
    }

    SearchField search() {
        return search;
    }
}
