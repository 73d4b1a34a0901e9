package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.FilePicker;

/** A user who always chooses the same file, and who remembers which names were suggested to him. */
final class ChosenFiles implements FilePicker {

    private final List<String> suggested = new ArrayList<>();
    private Optional<Path> choice = Optional.empty();

    void choose(Path file) {
        choice = Optional.of(file);
    }

    List<String> suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> open(Kind kind) {
        return choice;
    }

    @Override
    public List<Path> several(String title) {
        return choice.stream().toList();
    }

    @Override
    public Optional<Path> save(Kind kind, String suggestedName) {
        suggested.add(suggestedName);
        return choice;
    }

    @Override
    public Optional<Path> folder(String title) {
        return choice;
    }
}
