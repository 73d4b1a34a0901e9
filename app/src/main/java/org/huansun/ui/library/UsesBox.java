package org.huansun.ui.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The open cases in which a deadline rests on the article. */
final class UsesBox extends VBox {

    private final LibraryModel model;
    private final LibraryActions actions;
    private final ListChangeListener<UseRow> redraw; // kept here: the model holds it weakly and outlives this box

    UsesBox(LibraryModel model, LibraryActions actions) {
        super(2);
        this.model = model;
        this.actions = actions;
        this.redraw = change -> draw();
        model.uses().addListener(new WeakListChangeListener<>(redraw));
        draw();
    }

    private void draw() {
        List<UseRow> uses = List.copyOf(model.uses());
        getChildren().setAll(uses.isEmpty() ? List.of(Words.muted(Texts.text("library.no-uses"))) : List.of());
        for (int at = 0; at < uses.size(); at++) {
            UseRow use = uses.get(at);
            String spoken = String.join(" ", use.title(), use.what(), use.state().word(), use.due());
            getChildren().add(new RowButton("library-use-" + at, line(use), spoken, () -> actions.openCase(use.caseId())));
        }
    }

    private static Node line(UseRow use) {
        Label title = Words.body(use.title());
        HBox first = new HBox(8, new Chip(use.state().tone(), use.state().word()), title);
        first.setAlignment(Pos.CENTER_LEFT);
        Label more = Words.small(Stream.of(use.what(), use.due(), use.number()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        more.setWrapText(true);
        return new VBox(1, first, more);
    }
}
