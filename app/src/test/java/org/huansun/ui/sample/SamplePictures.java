package org.huansun.ui.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.Parent;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;

/** Draws every page with made-up records, light and dark, into the folder given. */
public final class SamplePictures {

    private SamplePictures() {}

    /** Arguments: the folder, then, if wanted, part of a page's name. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String only = args.length > 1 ? args[1] : "";
        PictureStudio.startPlatform();
        for (Theme theme : Theme.values()) {
            try (PictureStudio studio = PictureStudio.open(theme)) {
                pages().forEach((name, page) -> {
                    if (name.contains(only)) {
                        Path file = folder.resolve(name + "-" + theme.styleClass() + ".png");
                        studio.picture(() -> page.apply(theme), file);
                        studio.picture(
                                () -> page.apply(theme), 1.5, folder.resolve(name + "-" + theme.styleClass() + "-150.png"));
                    }
                });
            }
        }
        PictureStudio.stopPlatform();
    }

    static Map<String, Function<Theme, Parent>> pages() {
        return new TreeMap<>(SamplePages.all());
    }
}
