package org.huansun.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The workspaces opened before, the last first, as a plain list in the user's own folder. */
public final class RecentFolders {

    private static final int MOST = 8;

    private final Path file;

    /** @param home the folder in which the program keeps what is the user's own */
    public RecentFolders(Path home) {
        this.file = home.resolve("recent.txt");
    }

    /** Where the program keeps what is the user's own. */
    public static Path home() {
        return Path.of(System.getProperty("user.home"), ".huansun");
    }

    public List<Path> list() {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(Path::of).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Puts a folder first. A list that can't be written is no reason not to work. */
    public void opened(Path folder) {
        List<Path> folders = new ArrayList<>(list());
        Path whole = folder.toAbsolutePath().normalize();
        folders.remove(whole);
        folders.addFirst(whole);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, folders.stream().limit(MOST).map(Path::toString).toList());
        } catch (IOException unwritable) {
            LoggerFactory.getLogger(RecentFolders.class).warn("recent folders", unwritable);
        }
    }
}
