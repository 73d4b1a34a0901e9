package org.huansun.ui.sync;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.DropArea;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Checks a package: nothing is imported, nothing changes. */
final class VerifyCard extends StackPane {

    private final SyncActions actions;
    private final VBox result = new VBox(6);

    VerifyCard(SyncModel model, SyncActions actions) {
        this.actions = actions;
        getChildren().add(new Card(Texts.text("sync.verify"), area(), result));
        model.report().subscribe(this::show);
    }

    private DropArea area() {
        ToolButton choose = ToolButton.plain("sync-verify", Texts.text("sync.verify.choose"), actions::verify);
        return new DropArea(Texts.text("sync.verify.drop"), Texts.text("sync.verify.more"), choose, actions::verify);
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
