package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** An inline bar: what, why, what now. It stays until its cause is gone or the user closes it. */
public final class TroubleBar extends HBox {

    /** Makes one; closing is up to the given deed. */
    public TroubleBar(String id, Trouble trouble, Runnable close) {
        setId(id);
        getStyleClass().addAll("trouble-bar", trouble.tone().styleClass());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(trouble.what() + " " + trouble.why() + " " + trouble.whatNow());
        getChildren().addAll(Icon.sized(ikon(trouble.tone()), 20), words(trouble));
        trouble.deed().ifPresent(deed -> getChildren().add(ToolButton.plain(id + "-deed", deed.words(), () -> {
            close.run();
            deed.run().run();
        })));
        getChildren().add(closing(id, close));
    }

    private static VBox words(Trouble trouble) {
        VBox box = new VBox(wrapped(trouble.what(), "strong"));
        if (!(trouble.why() + trouble.whatNow()).isEmpty()) {
            box.getChildren().add(wrapped((trouble.why() + " " + trouble.whatNow()).strip(), "trouble-more"));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** A sentence that stops somebody is read to its end. */
    private static Label wrapped(String words, String styleClass) {
        Label label = Words.styled(words, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static ToolButton closing(String id, Runnable close) {
        ToolButton button =
                ToolButton.icon(id + "-close", Material2OutlinedAL.CLOSE, org.huansun.ui.text.Texts.text("kit.close"), close);
        button.getStyleClass().remove("plain");
        button.getStyleClass().add("quiet");
        return button;
    }

    private static Ikon ikon(Tone tone) {
        return switch (tone) {
            case OVERDUE -> Material2OutlinedAL.ERROR_OUTLINE;
            case NEAR, LATE, PROVISIONAL, SUSPENDED -> Material2OutlinedMZ.WARNING;
            case MET -> Material2OutlinedAL.CHECK_CIRCLE;
            case RUNNING, NEUTRAL, ACCENT -> Material2OutlinedAL.INFO;
        };
    }
}
