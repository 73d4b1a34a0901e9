package org.huansun.ui.sync;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Checks a package: nothing is imported, nothing changes. */
final class VerifyCard extends StackPane {

    private final SyncActions actions;
    private final VBox result = new VBox(6);

    VerifyCard(SyncModel model, SyncActions actions) {
        this.actions = actions;
        getChildren().add(new Card(Texts.text("sync.verify"), area(), result));
        model.report().subscribe(this::show);
    }

    private Node area() {
        ToolButton choose = ToolButton.plain("sync-verify", Texts.text("sync.verify.choose"), actions::verify);
        VBox words = new VBox(2, Words.body(Texts.text("sync.verify.drop")), Words.small(Texts.text("sync.verify.more")));
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
        file.map(File::toPath).ifPresent(actions::verify);
    }

    private void show(Optional<VerifyReport> report) {
        result.getChildren().clear();
        result.setManaged(report.isPresent());
        report.ifPresent(now -> {
            HBox head = new HBox(8, Words.strong(now.file()), new Chip(now.tone(), now.summary()));
            head.setAlignment(Pos.CENTER_LEFT);
            result.getChildren().add(head);
            now.lines().forEach(line -> result.getChildren().add(line(line)));
        });
    }

    private static Node line(VerifyReport.Line line) {
        HBox row = new HBox(8, new Chip(line.tone(), line.state()), Words.flowing(line.words()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
