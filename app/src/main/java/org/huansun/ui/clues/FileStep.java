package org.huansun.ui.clues;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Which file. */
final class FileStep extends StackPane {

    private static final double WIDTH = 760;

    private final ImportActions actions;

    FileStep(ImportActions actions) {
        this.actions = actions;
        Card card = new Card(Texts.text("clues.file"), area(), line("clues.file.csv"), line("clues.file.columns"), line("clues.file.twice"));
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    private HBox area() {
        ToolButton choose = ToolButton.primary("clues-choose", Texts.text("clues.file.choose"), actions::chooseFile);
        choose.setDefaultButton(true);
        VBox words = new VBox(2, Words.body(Texts.text("clues.file.drop")), Words.small(Texts.text("clues.file.more")));
        words.setMinWidth(0);
        HBox area = new HBox(12, Icon.sized(Material2OutlinedMZ.MOVE_TO_INBOX, 22), words, new Spring(), choose);
        area.setAlignment(Pos.CENTER_LEFT);
        area.getStyleClass().add("drop-area");
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        area.setOnDragDropped(this::dropped);
        return area;
    }

    private void dropped(DragEvent event) {
        Optional<File> file = event.getDragboard().getFiles().stream().findFirst();
        event.setDropCompleted(file.isPresent());
        event.consume();
        file.map(File::toPath).ifPresent(actions::read);
    }

    private static Label line(String key) {
        Label words = Words.flowing(Texts.text(key));
        words.getStyleClass().add("muted");
        return words;
    }
}
