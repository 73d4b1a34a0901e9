package org.huansun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.ui.workbench.Workbench;
import org.huansun.ui.workbench.Workers;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** A picture of every page, light and dark, at the size of a small laptop. */
final class TourPictures {

    private final Workspace workspace;
    private final InstantSource clock;

    TourPictures(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Nobody is there to choose a file. */
    private static final class NoFiles implements FilePicker {

        @Override
        public Optional<Path> open(Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> several(String title) {
            return List.of();
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

    /** The host's screen in the middle of a meeting. */
    List<Path> host(String caseId, int round, Path folder) {
        return take(folder, Map.of("meeting-host", bench -> bench.host(caseId, round)));
    }

    /** Every page of the frame. */
    List<Path> pages(String caseId, Path folder) {
        CaseFile file = workspace.caseFile(caseId, workspace.today());
        String deadline = file.deadlines().deadlines().getLast().period().id() + "-1";
        Map<String, Consumer<Workbench>> pages = new LinkedHashMap<>();
        pages.put("case", bench -> bench.openCase(caseId));
        pages.put("case-deadline", bench -> bench.explain(caseId, deadline));
        pages.put("case-record", bench -> bench.recordIn(caseId, "agreement-signed"));
        pages.put("case-record-choose", bench -> bench.recordIn(caseId, ""));
        pages.put("case-entry", bench -> bench.seeEntry(caseId, file.entries().getLast().id()));
        pages.put("case-help", bench -> {
            bench.openCase(caseId);
            bench.help("cases");
        });
        pages.put("case-evidence", bench -> bench.openCaseTab(caseId, "evidence"));
        pages.put("case-parties", bench -> bench.openCaseTab(caseId, "parties"));
        pages.put("case-handling", bench -> bench.openCaseTab(caseId, "handling"));
        pages.put("case-record-party", bench -> bench.recordIn(caseId, "party-added"));
        pages.put("new-case", Workbench::newCase);
        for (String page : List.of("today", "calendar", "arrangement", "meeting", "sync", "library", "settings")) {
            pages.put(page, bench -> bench.shell().page().set(page));
        }
        pages.put("calendar-list", Workbench::listDeadlines);
        pages.put("calendar-strips", Workbench::showBars);
        pages.put("calendar-day", bench -> bench.openDay(file.deadlines().deadlines().getLast().due().orElse(file.asOf())));
        pages.put("case-what-if", bench -> bench.whatIf(caseId, deadline));
        pages.put("today-reminders", bench -> {
            bench.shell().page().set("today");
            bench.setReminders();
        });
        pages.put("library-article", bench -> bench.openArticle("NMG-2025", "第二十七条"));
        pages.put("library-search", bench -> bench.searchLaw("磋商期限"));
        pages.put("library-compare", bench -> {
            bench.openArticle("NMG-2025", "第二十七条");
            bench.comparePacks();
        });
        pages.put("cases", Workbench::listCases);
        pages.put("search", bench -> bench.shell().searchWords().set("化工"));
        pages.put("search-all", bench -> {
            bench.shell().searchWords().set("化工");
            bench.searchAll();
        });
        return take(folder, pages);
    }

    /** A register on its way in, its report, and the quarter's list with it. */
    List<Path> clues(Path register, Path folder) {
        Map<String, Consumer<Workbench>> ahead = new LinkedHashMap<>();
        ahead.put("clues-file", Workbench::openClues);
        ahead.put("clues-columns", bench -> bench.importClues(register));
        ahead.put("clues-preview", Workbench::previewClues);
        Map<String, Consumer<Workbench>> done = new LinkedHashMap<>();
        done.put("clues-report", bench -> {
            bench.importClues(register);
            Platform.runLater(bench::takeClues); // once the register has been read
        });
        done.put("clues-quarter", Workbench::listClues);
        List<Path> made = new ArrayList<>(take(folder, ahead));
        made.addAll(take(folder, done));
        return made;
    }

    private List<Path> take(Path folder, Map<String, Consumer<Workbench>> pages) {
        start(folder);
        List<Path> made = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            AtomicLong asked = new AtomicLong();
            Executor atOnce = work -> {
                asked.incrementAndGet();
                work.run();
            };
            Workbench bench = PictureStudio.onScreen(() -> new Workbench(workspace, new NoFiles(), new Workers(atOnce, atOnce), clock));
            PictureStudio.onScreen(() -> {
                bench.shell().theme().set(theme);
                return true;
            });
            try (PictureStudio studio = PictureStudio.open(theme, asked::get)) {
                pages.forEach((name, turn) -> {
                    Path file = folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
                    studio.picture(() -> turned(bench, turn), file);
                    made.add(file);
                });
            }
            PictureStudio.onScreen(() -> {
                bench.close();
                return true;
            });
        }
        return made;
    }

    private void start(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        PictureStudio.startPlatform(); // it ends with the process: once stopped, it never starts again in this one
    }

    private static Parent turned(Workbench bench, Consumer<Workbench> turn) {
        bench.shell().cover().set(Optional.empty());
        bench.shell().sheet().set(Optional.empty());
        bench.shell().searchWords().set("");
        bench.shell().troubles().clear();
        turn.accept(bench);
        return new StackPane(bench.view());
    }
}
