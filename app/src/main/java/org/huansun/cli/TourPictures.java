package org.huansun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.ui.workbench.Workbench;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** A picture of every page, light and dark, at the size of a small laptop. */
final class TourPictures {

    private final Workspace workspace;
    private final String caseId;
    private final int round;
    private final InstantSource clock;
    private final List<Path> made = new ArrayList<>();

    TourPictures(Workspace workspace, String caseId, int round, InstantSource clock) {
        this.workspace = workspace;
        this.caseId = caseId;
        this.round = round;
        this.clock = clock;
    }

    /** Nobody is there to choose a file. */
    private static final class NoFiles implements FilePicker {

        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    List<Path> make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        PictureStudio.startPlatform(); // it ends with the process: once stopped, it never starts again in this one
        for (Theme theme : Theme.values()) {
            take(theme, folder);
        }
        return made;
    }

    private void take(Theme theme, Path folder) {
        Workbench bench = PictureStudio.onScreen(() -> new Workbench(workspace, new NoFiles(), Runnable::run, clock));
        try (PictureStudio studio = PictureStudio.open(theme)) {
            CaseFile file = workspace.caseFile(caseId, workspace.today());
            String deadline = file.deadlines().deadlines().getLast().period().id() + "-1";
            picture(studio, theme, folder, "today", bench, it -> it.shell().page().set("today"));
            picture(studio, theme, folder, "cases", bench, it -> it.shell().page().set("cases"));
            picture(studio, theme, folder, "new-case", bench, Workbench::newCase);
            picture(studio, theme, folder, "case", bench, it -> it.openCase(caseId));
            picture(studio, theme, folder, "case-deadline", bench, it -> it.explain(caseId, deadline));
            picture(studio, theme, folder, "case-record", bench, it -> it.recordIn(caseId, "agreement-signed"));
            picture(studio, theme, folder, "case-record-choose", bench, it -> it.recordIn(caseId, ""));
            picture(studio, theme, folder, "calendar", bench, it -> it.shell().page().set("calendar"));
            picture(studio, theme, folder, "meetings", bench, it -> it.shell().page().set("meeting"));
            picture(studio, theme, folder, "meeting-host", bench, it -> it.host(caseId, round));
            picture(studio, theme, folder, "sync", bench, it -> it.shell().page().set("sync"));
            picture(studio, theme, folder, "library", bench, it -> it.shell().page().set("library"));
            picture(studio, theme, folder, "settings", bench, it -> it.shell().page().set("settings"));
            picture(studio, theme, folder, "search", bench, it -> it.shell().searchWords().set("化工"));
        }
    }

    private void picture(PictureStudio studio, Theme theme, Path folder, String name, Workbench bench, Consumer<Workbench> turn) {
        Path file = folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        studio.picture(() -> turned(bench, turn), file);
        made.add(file);
    }

    private static Parent turned(Workbench bench, Consumer<Workbench> turn) {
        bench.shell().cover().set(Optional.empty());
        bench.shell().searchWords().set("");
        bench.shell().troubles().clear();
        turn.accept(bench);
        return new StackPane(bench.view());
    }
}
