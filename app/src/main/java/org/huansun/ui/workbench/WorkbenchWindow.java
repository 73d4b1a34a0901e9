package org.huansun.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.huansun.problem.Problem;
import org.huansun.problem.Refused;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.ui.kit.ChooserFilePicker;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.sync.VerifyReport;
import org.huansun.ui.text.Texts;
import org.huansun.ui.welcome.ReadOffer;
import org.huansun.ui.welcome.RecentWorkspace;
import org.huansun.ui.welcome.WelcomeActions;
import org.huansun.ui.welcome.WelcomeView;
import org.huansun.workspace.Demonstration;
import org.huansun.workspace.Workspace;
import org.slf4j.LoggerFactory;

/** The program's window: the welcome page, or the workbench on one workspace. */
public final class WorkbenchWindow implements WelcomeActions, AutoCloseable {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /** What a window's frame and title may take. */
    private static final double FRAME = 40;
    /** Seconds that work has to come to a place where nothing is half done. */
    private static final int PATIENCE = 10;

    private final Stage stage;
    private final LawBook law;
    private final InstantSource clock;
    private final RecentFolders recent;
    private final FilePicker files;
    private final ExecutorService questions = worker("questions");
    private final ExecutorService labours = worker("labours");
    private Optional<Workspace> workspace = Optional.empty();
    private Runnable stopWork = () -> { };
    private Optional<Workbench> bench = Optional.empty();

    public WorkbenchWindow(Stage stage, LawBook law, InstantSource clock, RecentFolders recent) {
        this.stage = stage;
        this.law = law;
        this.clock = clock;
        this.recent = recent;
        this.files = new ChooserFilePicker(stage);
        stage.setTitle(Texts.text("shell.product"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // F11 alone: Esc means other things
        stage.fullScreenProperty().subscribe(on -> bench.ifPresent(open -> open.shell().fullScreen().set(on)));
        stage.setOnHidden(event -> close());
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /** Shows the welcome page. */
    public void welcome() {
        welcome(Optional.empty());
    }

    private void welcome(Optional<ReadOffer> offer) {
        List<RecentWorkspace> before = recent.list().stream().map(WorkbenchWindow::line).toList();
        show(new WelcomeView(before, offer, this), Theme.LIGHT);
    }

    private static RecentWorkspace line(Path folder) {
        boolean there = Files.isDirectory(folder);
        return new RecentWorkspace(String.valueOf(folder.getFileName()), folder.toString(), "",
                there ? "" : Texts.text("desk.folder-gone"));
    }

    /**
     * Opens a workspace to work in it; where another process has it, the welcome page offers to read it.
     *
     * @throws Problem if it can't be opened
     */
    public void open(Path folder) {
        try {
            show(Workspace.open(folder, law, clock), folder);
        } catch (Refused inUse) {
            welcome(Optional.of(new ReadOffer(folder.toString(), String.valueOf(inUse.getMessage()))));
        }
    }

    /** Opens a workspace to read it, whoever else has it. @throws Problem if it can't be opened */
    public void openToRead(Path folder) {
        show(Workspace.visit(folder, law, clock), folder);
    }

    private void show(Workspace opened, Path folder) {
        closeWorkspace();
        workspace = Optional.of(opened);
        recent.opened(folder);
        Workbench workbench = new Workbench(opened, files, new Workers(questions, labours), clock);
        stopWork = () -> workbench.shell().tasks().forEach(task -> task.cancel().run());
        bench = Optional.of(workbench);
        show(workbench.view(), workbench.shell().theme().get());
        workbench.shell().fullScreen().subscribe(on -> stage.setFullScreen(on));
        workbench.shell().theme().subscribe(theme -> theme.dress(stage.getScene()));
    }

    /** The first time as large as the page was designed for, over the whole screen where that is no larger; then as the user has it. */
    private void show(Parent content, Theme theme) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Optional<Scene> before = Optional.ofNullable(stage.getScene());
        Scene scene = new Scene(new StackPane(content), before.map(Scene::getWidth).orElse(Math.min(WIDTH, room.getWidth())),
                before.map(Scene::getHeight).orElse(Math.min(HEIGHT, room.getHeight())));
        theme.dress(scene);
        stage.setScene(scene);
        if (before.isEmpty() && (room.getWidth() < WIDTH + FRAME || room.getHeight() < HEIGHT + FRAME)) {
            stage.setMaximized(true);
        }
        stage.show();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Problem problem) {
            tell(String.valueOf(problem.getMessage()));
        }
    }

    private void tell(String words) {
        Alert alert = new Alert(Alert.AlertType.NONE, words, ButtonType.OK);
        alert.initOwner(stage);
        alert.show();
    }

    @Override
    public void create() {
        files.folder(Texts.text("welcome.new")).ifPresent(folder -> attempt(() -> {
            Workspace.create(folder, System.getProperty("user.name", ""), Region.NATION, law, clock).close();
            open(folder);
        }));
    }

    @Override
    public void open() {
        files.folder(Texts.text("welcome.open")).ifPresent(folder -> attempt(() -> open(folder)));
    }

    @Override
    public void read() {
        files.folder(Texts.text("welcome.read")).ifPresent(folder -> attempt(() -> openToRead(folder)));
    }

    @Override
    public void read(ReadOffer offer) {
        attempt(() -> openToRead(Path.of(offer.folder())));
    }

    @Override
    public void demonstrate() {
        attempt(() -> open(demonstration(RecentFolders.home().resolve("demonstration-" + LocalDate.now(Workspace.ZONE)), law, clock)));
    }

    /** The demonstration workspace in a folder, made if it is not there. */
    public static Path demonstration(Path folder, LawBook law, InstantSource clock) {
        if (Files.notExists(folder.resolve("workspace.db"))) {
            String person = Texts.text("desk.demonstration.person");
            try (Workspace made = Workspace.create(folder, person, new Region("NMG"), law, clock)) {
                Demonstration.fill(made);
            }
        }
        return folder;
    }

    @Override
    public void review() {
        files.open(SyncDesk.PACKAGE).ifPresent(file -> attempt(() -> {
            VerifyReport report = SyncDesk.report(file);
            tell(report.summary() + report.lines().stream().map(VerifyReport.Line::words).collect(Collectors.joining("\n", "\n", "")));
        }));
    }

    @Override
    public void reopen(RecentWorkspace before) {
        attempt(() -> open(Path.of(before.folder())));
    }

    private void closeWorkspace() {
        bench.ifPresent(Workbench::close);
        bench = Optional.empty();
        workspace.ifPresent(Workspace::close);
        workspace = Optional.empty();
    }

    @Override
    public void close() {
        stopWork.run();
        questions.shutdown();
        labours.shutdown();
        try {
            boolean ended = questions.awaitTermination(PATIENCE, TimeUnit.SECONDS) && labours.awaitTermination(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                LoggerFactory.getLogger(WorkbenchWindow.class).warn("work goes on while the window closes");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeWorkspace();
    }
}
