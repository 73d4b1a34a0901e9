package org.huansun.ui.sync;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 同步: send what has not gone, and check what came. */
public final class SyncView extends VBox {

    private static final double SIDE_WIDTH = 440;

    /** The page over its model. */
    public SyncView(SyncModel model, SyncActions actions) {
        getStyleClass().add("page");
        Label chosen = Words.muted("");
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.text("sync.chosen", model.chosen().size(), model.chosenEntries(), model.chosenFiles()),
                        model.chosen(),
                        model.unsent()));
        StringBinding obstacle = Bindings.createStringBinding(
                () -> model.chosen().isEmpty() ? Texts.text("sync.choose") : "", model.chosen());
        ToolButton export = ToolButton.primary(
                        "sync-export", Texts.text("sync.export"), () -> actions.export(Set.copyOf(model.chosen())))
                .with(Material2OutlinedAL.ARCHIVE);
        Scroll side = new Scroll("sync-side", new VBox(12, new VerifyCard(model, actions), new ExportsCard(model))).filling();
        TwoColumns main = new TwoColumns(new UnsentCard(model), side, SIDE_WIDTH)
                .inTurn("sync-turns", Texts.text("sync.unsent"), new ReadOnlyStringWrapper(Texts.text("sync.beside")));
        getChildren()
                .addAll(new PageHeader(Texts.text("sync.title"), chosen).deeds(new Recorded(new Reasoned(export, obstacle))), main);
    }
}
