package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.RulePack;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.library.LibraryModel;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.text.Texts;

/** Takes official texts in: chosen, read, shown, and kept only when the user says so. */
final class ImportDesk {

    private static final List<String> TEXT_FILES = List.of("txt", "pdf", "docx");

    private final Bench bench;
    private final BookShelf shelf;
    private final LibraryModel model;
    private Optional<TextIntake> intake = Optional.empty();

    ImportDesk(Bench bench, BookShelf shelf, LibraryModel model) {
        this.bench = bench;
        this.shelf = shelf;
        this.model = model;
    }

    void choose(RulePack pack) {
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.choose-text", pack.title()), TEXT_FILES);
        bench.files().open(kind).ifPresent(file -> bench.inBackground(() -> TextIntake.read(pack, file), this::preview));
    }

    private void preview(TextIntake read) {
        intake = Optional.of(read);
        bench.shell().troubles().clear();
        model.place().set(new Place.Previewing(read.preview(shelf.importedFrom(read.pack().id()))));
    }

    void keep() {
        model.place().set(new Place.Reader()); // at once: nobody keeps it twice
        intake.ifPresent(read -> bench.inBackground(() -> shelf.keep(read), this::kept));
        intake = Optional.empty();
    }

    private void kept(TextIntake read) {
        bench.changed();
        bench.done(Texts.text("desk.text-taken", read.pack().title(), read.articles()));
    }
}
