package org.huansun.ui.library;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Says below the packs which files are left out and why; nothing where all are in order. */
final class PackTroubles extends VBox {

    private final LibraryModel model;

    PackTroubles(LibraryModel model) {
        super(4);
        this.model = model;
        model.packTroubles().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (!model.packTroubles().isEmpty()) {
            getChildren().add(Words.strong(Texts.text("library.pack-troubles", model.packTroubles().size())));
            model.packTroubles().forEach(trouble -> getChildren().add(line(trouble)));
        }
        setManaged(!model.packTroubles().isEmpty());
    }

    private static Label line(String trouble) {
        Label line = Words.small(trouble);
        line.setWrapText(true);
        line.setTooltip(new Hint(trouble));
        line.setMaxHeight(48);
        return line;
    }
}
