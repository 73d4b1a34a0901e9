package org.huansun.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * A page of the rail.
 *
 * @param id stable, in kebab-case
 * @param content makes the page when it is first shown
 * @param unavailable why it cannot be opened, or empty
 */
public record Page(String id, String title, Ikon icon, Supplier<Node> content, String unavailable) {

    /** A page that can be opened. */
    public Page(String id, String title, Ikon icon, Supplier<Node> content) {
        this(id, title, icon, content, "");
    }

    /** A page that is shown but cannot be opened, with the reason. */
    public static Page missing(String id, String title, Ikon icon, String reason) {
        return new Page(
                id,
                title,
                icon,
                () -> {
                    throw new IllegalStateException("page is not available: " + id);
                },
                reason);
    }
}
