package org.huansun.ui.sync;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Cases with something unsent, each with a box. */
final class UnsentCard extends StackPane {

    private final SyncModel model;

    UnsentCard(SyncModel model) {
        this.model = model;
        setMinWidth(0);
        PlainTable<UnsentCase> table = new PlainTable<>("sync-unsent", Texts.text("sync.unsent"), model.unsent(), nothing(), this::turn);
        List<TableColumn<UnsentCase, ?>> columns = List.of(
                new NodeColumn<>("unsent-chosen", "", 44, this::box),
                new TextColumn<>("unsent-name", Texts.text("sync.case"), 200, "strong", UnsentCase::name),
                new TextColumn<>("unsent-number", Texts.text("sync.number"), 180, "muted", UnsentCase::number),
                new TextColumn<>("unsent-entries", Texts.text("sync.entries"), 80, "body", row -> Texts.text("sync.entry-count", row.entries())),
                new TextColumn<>("unsent-files", Texts.text("sync.files"), 90, "body", row -> Texts.text("sync.file-count", row.files())),
                new TextColumn<>("unsent-size", Texts.text("sync.size"), 80, "muted", UnsentCase::size),
                new TextColumn<>("unsent-since", Texts.text("sync.since"), 120, "muted", UnsentCase::since));
        table.getColumns().setAll(columns);
        model.chosen().addListener((SetChangeListener<String>) change -> table.refresh());
        ToolButton all = ToolButton.quiet("sync-all", Texts.text("sync.all"), model::turnAll);
        getChildren().add(new Card(Texts.text("sync.unsent"), table).atEnd(all));
    }

    private Node box(UnsentCase row) {
        CheckBox box = new CheckBox();
        box.setId("sync-case-" + row.id());
        box.setAccessibleText(row.name());
        box.setSelected(model.chosen().contains(row.id()));
        box.setOnAction(event -> turn(row));
        return box;
    }

    private void turn(UnsentCase row) {
        if (!model.chosen().remove(row.id())) {
            model.chosen().add(row.id());
        }
    }

    private static Node nothing() {
        return new EmptyState(
                Material2OutlinedAL.CHECK_CIRCLE_OUTLINE, Texts.text("sync.empty"), Texts.text("sync.empty.words"));
    }
}
