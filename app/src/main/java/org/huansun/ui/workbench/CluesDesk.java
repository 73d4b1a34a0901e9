package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.ui.clues.Choice;
import org.huansun.ui.clues.ColumnRow;
import org.huansun.ui.clues.ImportActions;
import org.huansun.ui.clues.ImportModel;
import org.huansun.ui.clues.ImportModel.Step;
import org.huansun.ui.clues.ImportView;
import org.huansun.ui.clues.ResultRow;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.clue.ClueField;
import org.huansun.workspace.clue.ClueImport;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.ImportWatch;
import org.huansun.workspace.clue.MappingMemory;
import org.huansun.workspace.clue.PackOfDay;
import org.huansun.workspace.clue.RegisterFile;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RegisterWords;
import org.huansun.workspace.csv.CsvFormat;
import org.huansun.workspace.csv.Separator;
import org.huansun.workspace.csv.TextCode;

/** Takes registers of clues in. What was chosen stays when the user looks at another page in between. */
final class CluesDesk implements ImportActions {

    private static final List<String> FILES = List.of("csv", "txt", "tsv");

    private final Bench bench;
    private final CluesWays ways;
    private final RegisterWords words = RegisterWords.shipped();
    private final ClueRows rows = new ClueRows();
    private ImportModel model = new ImportModel();
    private Optional<RegisterFile> file = Optional.empty();
    private Optional<RegisterTable> table = Optional.empty();
    private Optional<ImportReport> report = Optional.empty();
    private Optional<LongWork> work = Optional.empty();
    private boolean filling;

    /** Where the pages of clues lead. */
    interface CluesWays {

        /** Back to the list of cases. */
        void backToList();

        /** Opens a case. */
        void openCase(String caseId);

        /** Shows a page in the place of the list. */
        void show(Node page);
    }

    CluesDesk(Bench bench, CluesWays ways) {
        this.bench = bench;
        this.ways = ways;
    }

    /** Opens the import where it was left. */
    void open() {
        ways.show(new ImportView(model, this));
    }

    /** Opens the import on a file. */
    void open(Path chosen) {
        open();
        read(chosen);
    }

    @Override
    public void chooseFile() {
        bench.files().open(new FilePicker.Kind(Texts.text("clues.file"), FILES)).ifPresent(this::read);
    }

    @Override
    public void read(Path chosen) {
        bench.inBackground(() -> RegisterFile.read(chosen), found -> {
            file = Optional.of(found);
            bench.attempt(() -> showTable(found, found.format()));
        });
    }

    @Override
    public void readAgain() {
        if (!filling) {
            file.ifPresent(found -> bench.attempt(() -> showTable(found, chosenFormat(found))));
        }
    }

    private CsvFormat chosenFormat(RegisterFile found) {
        TextCode code = model.code().get().map(choice -> TextCode.valueOf(choice.id())).orElse(found.format().code());
        Separator separator = model.separator().get().map(choice -> Separator.valueOf(choice.id())).orElse(found.format().separator());
        return new CsvFormat(code, separator);
    }

    private void showTable(RegisterFile found, CsvFormat format) {
        RegisterTable read = RegisterTable.of(found, format, words);
        table = Optional.of(read);
        bench.shell().troubles().clear();
        filling = true;
        model.file().set(found.name());
        model.headLine().set(Texts.text("clues.head-line", read.headLine(), read.heads().size()));
        fillChoices(format);
        model.meanings().setAll(new Choice("", Texts.text("clues.meaning.none")));
        for (ClueField field : ClueField.values()) {
            model.meanings().add(new Choice(Code.of(field), words.label(field)));
        }
        model.show(columns(read));
        filling = false;
        meaningsChanged();
        model.step().set(Step.FILE);
        model.step().set(Step.COLUMNS);
    }

    private void fillChoices(CsvFormat format) {
        model.codes().setAll(Arrays.stream(TextCode.values()).map(code -> new Choice(code.name(), code.label())).toList());
        model.code().set(Optional.of(new Choice(format.code().name(), format.code().label())));
        model.separators().setAll(Arrays.stream(Separator.values()).map(one -> new Choice(one.name(), one.label())).toList());
        model.separator().set(Optional.of(new Choice(format.separator().name(), format.separator().label())));
        if (model.packs().isEmpty()) {
            model.packs().setAll(packs());
            model.pack().set(Optional.of(model.packs().getFirst()));
        }
    }

    /** The region's packs and the nation's; the first choice is by day. */
    private List<Choice> packs() {
        Region office = new Region(bench.workspace().settings().region());
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", Texts.text("new-case.pack.by-day"))));
        for (RulePack pack : bench.workspace().law().packs().all()) {
            if (pack.region().equals(office) || pack.region().equals(Region.NATION)) {
                choices.add(new Choice(pack.id(), pack.standing().mark().map(mark -> pack.id() + " · " + mark).orElse(pack.id())));
            }
        }
        return choices;
    }

    private List<ColumnRow> columns(RegisterTable read) {
        ColumnMapping mapping = ColumnMapping.suggested(read.heads(), words, MappingMemory.of(bench.workspace()));
        List<ColumnRow> columns = new ArrayList<>();
        for (int at = 0; at < read.heads().size(); at++) {
            columns.add(new ColumnRow(at, read.heads().get(at), ClueRows.samples(read, at), meaning(mapping.fieldOf(at))));
        }
        return columns;
    }

    private Choice meaning(Optional<ClueField> field) {
        return model.meanings().stream().filter(choice -> choice.id().equals(field.map(Code::of).orElse(""))).findFirst().orElseThrow();
    }

    private ColumnMapping mapping() {
        ColumnMapping mapping = new ColumnMapping(Map.of());
        for (ColumnRow row : model.columns()) {
            Optional<ClueField> field = ClueField.of(row.meaning().get().id());
            mapping = field.isPresent() ? mapping.with(field.get(), row.column()) : mapping;
        }
        return mapping;
    }

    @Override
    public void meaningsChanged() {
        if (!filling) {
            List<String> missing = mapping().missing(words).stream().map(words::label).toList();
            model.obstacle().set(missing.isEmpty() ? "" : Texts.text("clues.missing", String.join("、", missing)));
        }
    }

    private ClueImport run(RegisterTable read) {
        Optional<String> pack = model.pack().get().map(Choice::id).filter(id -> !id.isEmpty());
        PackOfDay packs = PackOfDay.of(bench.workspace().law(), bench.workspace().settings().region(), pack);
        return new ClueImport(bench.workspace(), read, mapping(), packs, words);
    }

    @Override
    public void preview() {
        table.ifPresent(read -> bench.attempt(() -> {
            ClueImport run = run(read);
            bench.inBackground(() -> run.preview(ImportWatch.NOBODY), found -> show(found, Step.PREVIEW));
        }));
    }

    private void show(ImportReport found, Step step) {
        report = Optional.of(found);
        model.rows().setAll(rows.rows(found));
        model.tallies().setAll(rows.tallies(found));
        model.stopped().set(found.stopped().orElse(""));
        model.step().set(step);
    }

    @Override
    public void run() {
        table.ifPresent(read -> bench.attempt(() -> {
            ClueImport run = run(read);
            model.step().set(Step.RUNNING);
            ImportModel shown = model;
            bench.longWork(Texts.text("clues.running", read.file().name()), Texts.text("clues.unit"), it -> {
                Platform.runLater(() -> follow(it, shown));
                try {
                    return run.run(watch(it));
                } catch (RuntimeException stopped) {
                    Platform.runLater(() -> shown.step().set(Step.PREVIEW));
                    throw stopped;
                }
            }, this::done);
        }));
    }

    /** Shows on the page what the status line shows. */
    private void follow(LongWork it, ImportModel shown) {
        work = Optional.of(it);
        shown.progress().bind(it.task().progress());
        shown.pace().bind(it.task().detail());
    }

    private static ImportWatch watch(LongWork it) {
        return new ImportWatch() {
            @Override
            public void reached(Reach reach) {
                it.at(reach.rows(), reach.allRows());
            }

            @Override
            public boolean isCancelled() {
                return it.isStopped();
            }
        };
    }

    private void done(ImportReport found) {
        work = Optional.empty();
        show(found, Step.REPORT);
        bench.changed();
    }

    @Override
    public void cancel() {
        work.ifPresent(LongWork::stop);
    }

    @Override
    public void exportReport() {
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("clues.report"), "csv");
        report.ifPresent(found -> bench.files().save(kind, Texts.text("clues.report.name")).ifPresent(target -> bench.attempt(() -> {
            found.table().write(target);
            bench.done(Texts.text("desk.written", target));
        })));
    }

    @Override
    public void openCase(ResultRow row) {
        if (!row.caseNumber().isEmpty()) {
            ways.openCase(bench.workspace().list().find(row.caseNumber()).id());
        }
    }

    @Override
    public void another() {
        model = new ImportModel();
        open();
    }

    @Override
    public void leave() {
        if (model.step().get() == Step.REPORT) {
            model = new ImportModel();
        }
        ways.backToList();
    }
}
