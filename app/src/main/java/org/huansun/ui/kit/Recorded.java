package org.huansun.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * Wraps what records something. Where the window only reads, it is disabled, not hidden, with the reason on hover; which
 * windows do is said once, at their root.
 */
public final class Recorded extends StackPane {

    private static final String REASON = "org.huansun.nothing-is-recorded-because";

    private final Hint hint = new Hint("");

    /** Something that records when it is used. */
    public Recorded(Node deed) {
        super(deed);
        getStyleClass().add("reasoned");
        sceneProperty().subscribe(scene -> weigh(deed));
    }

    /** Says of a window, or a part of it, that nothing can be recorded there, and why. */
    public static void forbid(Parent root, String reason) {
        root.getProperties().put(REASON, reason);
    }

    /** Why nothing can be recorded where a node stands; empty where it can. */
    public static String obstacle(Node place) {
        for (Node node = place; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(REASON) instanceof String reason) {
                return reason;
            }
        }
        return "";
    }

    private void weigh(Node deed) {
        String reason = obstacle(this);
        if (reason.isEmpty()) {
            Tooltip.uninstall(this, hint);
        } else {
            deed.disableProperty().unbind(); // for good: what else kept it from being used does not matter here
            deed.setDisable(true);
            deed.setAccessibleHelp(reason);
            hint.setText(reason);
            Tooltip.install(this, hint);
        }
    }
}
