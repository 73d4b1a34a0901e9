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
import org.huansun.ui.picture.Screen;

/** Draws every page with made-up records into the folder given: light and dark, small laptop, the same at 150 %, 1920 × 1080. */
public final class SamplePictures {

    private static final Map<String, Screen> SCREENS =
            Map.of("", Screen.LAPTOP, "-150", Screen.LAPTOP.scaled(1.5), "-1920", Screen.ROOM);

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
                        SCREENS.forEach((ending, screen) -> studio.picture(
                                () -> page.apply(theme), screen, folder.resolve(name + "-" + theme.styleClass() + ending + ".png")));
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
