package org.huansun.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark: AtlantaFX underneath, our tokens above. */
public enum Theme {
    /** For offices and daylight. */
    LIGHT("light"),
    /** For evenings and projectors. */
    DARK("dark");

    private final String styleClass;

    Theme(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The class that the scene's root carries. */
    public String styleClass() {
        return styleClass;
    }

    /** The other one. */
    public Theme other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> LIGHT;
        };
    }

    /** Dresses a scene: may be called again to change from one to the other. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        URL sheet = Objects.requireNonNull(Theme.class.getResource("huansun.css"), "huansun.css");
        scene.getStylesheets().setAll(sheet.toExternalForm());
        scene.getRoot().getStyleClass().removeAll(LIGHT.styleClass, DARK.styleClass);
        scene.getRoot().getStyleClass().add(styleClass);
    }
}
