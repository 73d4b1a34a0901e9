package org.huansun.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A place to drop a file on, with a button to choose one instead; of several that are dropped the first is taken. */
public final class DropArea extends HBox {

    private static final int ICON = 22;

    private final Consumer<Path> read;

    /**
     * An area.
     *
     * @param words what to drop here
     * @param more what is read, in small
     * @param read is given the file
     */
    public DropArea(String words, String more, ToolButton choose, Consumer<Path> read) {
        super(12);
        this.read = read;
        VBox said = new VBox(2, Words.body(words), Words.small(more));
        said.setMinWidth(0);
        getChildren().addAll(Icon.sized(Material2OutlinedMZ.MOVE_TO_INBOX, ICON), said, new Spring(), choose);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("drop-area");
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        Optional<File> file = event.getDragboard().getFiles().stream().findFirst();
        event.setDropCompleted(file.isPresent());
        event.consume();
        file.map(File::toPath).ifPresent(read);
    }
}
