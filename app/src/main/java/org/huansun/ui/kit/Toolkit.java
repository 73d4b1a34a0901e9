package org.huansun.ui.kit;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX, once in a process: in Chinese, and without its remark that it stands on the class path. */
public final class Toolkit {

    /** Held here, or the level set on it is forgotten with it. */
    private static final Logger REMARKS = Logger.getLogger("javafx");

    private Toolkit() {}

    /** Starts JavaFX and runs something on its thread. */
    public static void start(Runnable first) {
        REMARKS.setLevel(Level.SEVERE);
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Platform.startup(first);
    }
}
