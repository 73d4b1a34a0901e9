package org.huansun.ui.kit;

import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface that the workbench brings along (Noto Sans SC, OFL), so that no machine shows empty squares. */
public final class BundledFonts {

    /** The family name that the style sheet uses. */
    public static final String FAMILY = "Noto Sans SC";

    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private BundledFonts() {}

    /**
     * Makes both weights known to JavaFX; call once before the first scene. A font that cannot be read is a fault.
     *
     * @throws TextLibrariesMissing where the system cannot lay out text
     */
    public static void load() {
        try {
            loadAll();
        } catch (LinkageError | NullPointerException e) { // how JavaFX says that Pango or FreeType is not there
            throw new TextLibrariesMissing(e);
        }
    }

    private static void loadAll() {
        for (String file : FILES) {
            URL url = BundledFonts.class.getResource("/org/huansun/fonts/" + file);
            if (url == null || Font.loadFont(url.toExternalForm(), 14) == null) {
                throw new IllegalStateException("bundled font cannot be read: " + file);
            }
        }
    }
}
