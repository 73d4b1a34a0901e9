package org.huansun.ui.arrangement;

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
final class FilePart extends StackPane {

    private static final double WIDTH = 760;

    private final ArrangementActions actions;

    FilePart(ArrangementModel model, ArrangementActions actions) {
        this.actions = actions;
        Label loaded = Words.body("");
        loaded.textProperty().bind(model.loaded());
        Card card = new Card(Texts.text("arrangement.file"), loaded, area(), line("arrangement.file.preview"), line("arrangement.file.source"),
                line("arrangement.file.stated"));
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }

    private HBox area() {
        ToolButton choose = ToolButton.primary("arrangement-choose", Texts.text("arrangement.file.choose"), actions::chooseFile);
        choose.setDefaultButton(true);
        VBox words = new VBox(2, Words.body(Texts.text("arrangement.file.drop")), Words.small(Texts.text("arrangement.file.more")));
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
