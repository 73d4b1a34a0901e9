package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.huansun.time.YearArrangement;
import org.huansun.ui.arrangement.ArrangementActions;
import org.huansun.ui.arrangement.ArrangementModel;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.arrangement.ArrangementModel.Tally;
import org.huansun.ui.arrangement.MoveRow;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.ArrangementPreview;
import org.huansun.workspace.CalendarIntake;
import org.huansun.workspace.DeadlineMove;
import org.huansun.workspace.DeadlineMove.Kind;

/** Takes a year's arrangement in: looked at first, then accepted. What was looked at stays while the user is elsewhere. */
final class ArrangementDesk implements ArrangementActions {

    static final String PAGE = "arrangement";

    private static final List<String> FILES = List.of("json", "yaml", "yml");

    private final Bench bench;
    private final CasesDesk cases;
    private final ArrangementModel model = new ArrangementModel();
    private Optional<ArrangementPreview> preview = Optional.empty();
    private Optional<LongWork> work = Optional.empty();

    ArrangementDesk(Bench bench, CasesDesk cases) {
        this.bench = bench;
        this.cases = cases;
        bench.followOn(PAGE, this::showLoaded);
    }

    ArrangementModel model() {
        return model;
    }

    /** Opens the page where it was left. */
    void open() {
        bench.shell().page().set(PAGE);
    }

    private void showLoaded() {
        List<YearArrangement> years = bench.workspace().law().calendar().arrangements();
        model.loaded().set(Texts.text("arrangement.loaded", years.getFirst().year(), years.getLast().year(),
                bench.workspace().law().calendar().sureTo()));
        long stale = bench.workspace().staleCases();
        model.left().set(stale == 0 ? "" : Texts.text("arrangement.left", stale));
    }

    @Override
    public void chooseFile() {
        bench.files().open(new FilePicker.Kind(Texts.text("arrangement.file"), FILES)).ifPresent(this::read);
    }

    @Override
    public void read(Path file) {
        preview = Optional.empty();
        bench.shell().troubles().clear();
        model.file().set(file.getFileName().toString());
        run(Step.LOOKING, Step.FILE, Texts.text("arrangement.looking", file.getFileName()), it -> {
            ArrangementPreview found = new CalendarIntake(bench.workspace()).preview(file, new DerivationProgress(it));
            return it.isStopped() ? Optional.<ArrangementPreview>empty() : Optional.of(found);
        }, found -> found.ifPresentOrElse(this::show, model::clear));
    }

    private <T> void run(Step during, Step otherwise, String title, LongWork.Labour<T> labour, Consumer<T> done) {
        model.step().set(during);
        bench.longWork(title, Texts.text("arrangement.unit"), it -> {
            Platform.runLater(() -> follow(it));
            try {
                return labour.run(it);
            } catch (Exception stopped) {
                Platform.runLater(() -> model.step().set(otherwise));
                throw stopped;
            }
        }, done);
    }

    /** Shows on the page what the status line shows. */
    private void follow(LongWork it) {
        work = Optional.of(it);
        model.progress().bind(it.task().progress());
        model.pace().bind(it.task().detail());
    }

    private void show(ArrangementPreview found) {
        preview = Optional.of(found);
        model.year().set(Texts.text(switch (found.standing()) {
            case NEW -> "arrangement.new";
            case CORRECTION -> "arrangement.correction";
        }, found.year().year(), found.difference().days().size()));
        model.source().set(found.year().notices().isEmpty() ? Texts.text("arrangement.no-notice")
                : Texts.text("arrangement.notices", String.join("、", found.year().notices())));
        model.tallies().setAll(List.of(new Tally(Tone.NEAR, Texts.text("arrangement.tally.moved", found.count(Kind.MOVED))),
                new Tally(Tone.MET, Texts.text("arrangement.tally.sure", found.count(Kind.SURE)))));
        if (found.count(Kind.UNSURE) > 0) {
            model.tallies().add(new Tally(Tone.PROVISIONAL, Texts.text("arrangement.tally.unsure", found.count(Kind.UNSURE))));
        }
        model.rows().setAll(found.moves().stream().map(this::row).toList());
        model.step().set(Step.PREVIEW);
    }

    private MoveRow row(DeadlineMove move) {
        DateWords dates = new DateWords(bench.workspace().today());
        String name = move.obligor().isEmpty() ? move.name() : move.name() + " · " + move.obligor();
        Tone tone = switch (move.kind()) {
            case MOVED -> Tone.NEAR;
            case SURE -> Tone.MET;
            case UNSURE -> Tone.PROVISIONAL;
        };
        return new MoveRow(move.caseId(), move.period() + "-" + move.occurrence(), name, move.caseTitle() + "\n" + move.caseNumber(),
                day(dates.day(move.before()), move.provisionalBefore()), day(dates.day(move.after()), move.provisionalAfter()),
                move.statedDue().map(dates::day).orElse(""), move.article(), tone, Texts.text(switch (move.kind()) {
                    case MOVED -> "arrangement.moved";
                    case SURE -> "arrangement.sure";
                    case UNSURE -> "arrangement.unsure";
                }));
    }

    private static String day(String day, boolean provisional) {
        return provisional ? Texts.text("arrangement.provisional", day) : day;
    }

    @Override
    public void accept() {
        preview.ifPresent(found -> run(Step.TAKING, Step.PREVIEW, Texts.text("arrangement.taking", found.name()), it -> {
            new CalendarIntake(bench.workspace()).accept(found, new DerivationProgress(it));
            return found;
        }, taken -> {
            preview = Optional.empty();
            ended();
            bench.done(Texts.text("arrangement.taken", taken.year().year(), bench.workspace().law().calendar().sureTo()));
        }));
    }

    private void ended() {
        work = Optional.empty();
        bench.changed();
        showLoaded();
        model.step().set(Step.DONE);
    }

    @Override
    public void goOn() {
        run(Step.TAKING, Step.DONE, Texts.text("arrangement.going-on"), it -> {
            bench.workspace().deriveStale(new DerivationProgress(it));
            return it;
        }, done -> ended());
    }

    @Override
    public void cancel() {
        work.ifPresent(LongWork::stop);
    }

    @Override
    public void another() {
        preview = Optional.empty();
        model.clear();
    }

    @Override
    public void explain(MoveRow row) {
        cases.explain(row.caseId(), row.deadlineId());
    }

    @Override
    public void leave() {
        if (model.step().get() == Step.DONE) {
            another();
        }
        bench.shell().page().set("calendar");
    }
}
