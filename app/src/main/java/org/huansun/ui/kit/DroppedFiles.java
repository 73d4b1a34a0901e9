package org.huansun.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped onto a part of the window; they are copied, never moved. */
public final class DroppedFiles {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dropping");

    private DroppedFiles() {}

    /** Hands what is dropped to a taker. While it hangs above, the node has the pseudo class {@code dropping}. */
    public static void onto(Node node, Consumer<List<Path>> taker) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            event.setDropCompleted(board.hasFiles());
            if (board.hasFiles()) {
                taker.accept(board.getFiles().stream().map(File::toPath).toList());
            }
            event.consume();
        });
    }
}
