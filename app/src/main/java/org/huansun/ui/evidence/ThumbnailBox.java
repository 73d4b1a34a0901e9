package org.huansun.ui.evidence;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Icon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A small picture of an original, or a plain tile. */
final class ThumbnailBox extends StackPane {

    static final double WIDTH = 64;
    static final double HEIGHT = 46;

    private final EvidenceRow row;

    ThumbnailBox(EvidenceRow row) {
        this.row = row;
        getStyleClass().add("thumbnail");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().add(Icon.sized(Material2OutlinedAL.INSERT_DRIVE_FILE, 20));
    }

    EvidenceRow row() {
        return row;
    }

    /** Whether it still belongs to a cell; the cells of a table that scrolls take new boxes. */
    boolean isOnScreen() {
        return getScene() != null && getParent() != null;
    }

    void show(Optional<Image> image) {
        image.ifPresent(picture -> {
            ImageView view = new ImageView(picture);
            view.setPreserveRatio(true);
            view.setFitWidth(WIDTH);
            view.setFitHeight(HEIGHT);
            getChildren().setAll(view);
        });
    }
}
