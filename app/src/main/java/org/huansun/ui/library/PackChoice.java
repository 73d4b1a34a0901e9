package org.huansun.ui.library;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A choice of a pack by id and standing, its title below. */
final class PackChoice extends ComboBox<PackRow> {

    private static final double HEIGHT = 46;
    /** Where a title takes two lines. */
    private static final double HEIGHT_WHERE_NARROW = 68;
    private static final double NARROW = 340;

    PackChoice(String id, String spoken, ObservableList<PackRow> packs) {
        super(packs);
        setId(id);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(100);
        minHeightProperty().bind(widthProperty().map(width -> width.doubleValue() < NARROW ? HEIGHT_WHERE_NARROW : HEIGHT));
        setCellFactory(list -> new PackLine());
        setButtonCell(new PackLine());
        setPromptText(Texts.text("library.choose"));
    }

    /** Shows the pack that the model has chosen, and chooses another. */
    void follow(LibraryModel model, LibraryActions actions) {
        model.book().subscribe(book -> book.map(PackBook::pack).ifPresent(this::setValue));
        setOnAction(event -> Optional.ofNullable(getValue()).filter(pack -> !model.pack().equals(Optional.of(pack)))
                .ifPresent(actions::choose));
    }

    private static final class PackLine extends ListCell<PackRow> {

        @Override
        protected void updateItem(@Nullable PackRow pack, boolean empty) {
            super.updateItem(pack, empty);
            setGraphic(empty || pack == null ? null : lines(pack));
            setAccessibleText(empty || pack == null ? null : String.join(" · ", pack.id(), pack.standing(), pack.title()));
        }

        private static Node lines(PackRow pack) {
            Label title = Words.small(pack.title());
            title.setWrapText(true);
            VBox lines = new VBox(Words.body(pack.id() + " · " + pack.standing()), title);
            lines.setAlignment(Pos.CENTER_LEFT);
            return lines;
        }
    }
}
