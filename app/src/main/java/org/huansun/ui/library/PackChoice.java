package org.huansun.ui.library;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice of a pack by id, standing and title. */
final class PackChoice extends ComboBox<PackRow> {

    PackChoice(String id, String spoken, ObservableList<PackRow> packs) {
        super(packs);
        setId(id);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(100);
        setCellFactory(list -> new PackLine());
        setButtonCell(new PackLine());
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
            setText(empty || pack == null ? null : String.join(" · ", pack.id(), pack.standing(), pack.title()));
        }
    }
}
