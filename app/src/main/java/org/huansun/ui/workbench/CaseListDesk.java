package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;
import org.huansun.ui.cases.CaseChoice;
import org.huansun.ui.cases.CaseColumn;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.CaseListActions;
import org.huansun.ui.cases.CaseListModel;
import org.huansun.ui.cases.SavedFilter;
import org.huansun.ui.cases.Turn;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFilters.DeadlineStanding;
import org.huansun.workspace.CasePage;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CasePages;
import org.huansun.workspace.CaseQuery;

/** The list of cases: asks the views for one page after the other, off the screen, and drops answers that come too late. */
final class CaseListDesk implements CaseListActions {

    private static final int SIZE = 100;

    private final Bench bench;
    private final Ways ways;
    private final CaseListModel model = new CaseListModel();
    private final KeptChoices kept;
    private From from = new From.Head();
    private CasePage page = new CasePage(List.of(), Optional.empty(), Optional.empty());
    private volatile long asked;

    /** Where the list leads. */
    interface Ways {

        void open(String caseId);

        void newCase();

        /** Takes a register of clues in. */
        void importClues();

        /** Shows the quarter's list of clues. */
        void listClues();
    }

    CaseListDesk(Bench bench, Ways ways) {
        this.bench = bench;
        this.ways = ways;
        this.kept = new KeptChoices(bench.workspace());
        kept.columns().ifPresent(columns -> {
            model.columns().clear();
            model.columns().addAll(columns);
        });
        model.saved().setAll(kept.choices());
        offerWhatIsKnown();
        model.choice().subscribe((before, now) -> ask(new From.Head(), 1));
        bench.followOn(CasesDesk.PAGE, this::refresh);
    }

    CaseListModel model() {
        return model;
    }

    private void offerWhatIsKnown() {
        model.offer(CaseFilter.Kind.STAGE, List.of(Stage.values()).stream()
                .map(stage -> new CaseFilter(stage.name(), StageNames.of(stage))).toList());
        model.offer(CaseFilter.Kind.STATE, List.of(DeadlineStanding.values()).stream()
                .map(state -> new CaseFilter(state.name(), Texts.text("cases.state." + state.name().toLowerCase(java.util.Locale.ROOT)))).toList());
        model.offer(CaseFilter.Kind.DUE, List.of(ChosenCases.Due.values()).stream()
                .map(due -> new CaseFilter(due.name(), Texts.text("cases.due." + due.name().toLowerCase(java.util.Locale.ROOT)))).toList());
        model.offer(CaseFilter.Kind.FINDING, List.of(Weight.values()).stream()
                .map(weight -> new CaseFilter(weight.name(), Texts.text("cases.finding." + weight.name().toLowerCase(java.util.Locale.ROOT)))).toList());
    }

    /** Shows the same page again, and what there is to choose by now. */
    private void refresh() {
        CasePages pages = bench.workspace().list().pages();
        bench.inBackground(() -> List.of(pages.packs(), pages.persons(), pages.channels()), names -> {
            offer(CaseFilter.Kind.PACK, names.get(0));
            offer(CaseFilter.Kind.PERSON, names.get(1));
            offer(CaseFilter.Kind.CHANNEL, names.get(2));
        });
        ask(from, model.firstShown().get());
    }

    private void offer(CaseFilter.Kind kind, List<String> names) {
        model.offer(kind, names.stream().map(name -> new CaseFilter(name, name)).toList());
    }

    /** What the views say of a page. */
    private record Answer(CasePage page, List<org.huansun.ui.cases.CaseRow> rows, long found, long all) {}

    private void ask(From where, long first) {
        asked++;
        long ticket = asked;
        CaseQuery query = query();
        CaseLines lines = new CaseLines(bench.workspace());
        CasePages pages = bench.workspace().list().pages();
        Consumer<Answer> show = answer -> {
            if (ticket == asked) {
                show(answer, where, first);
            }
        };
        model.searching().set(true);
        bench.inBackground(() -> {
            if (ticket != asked) {
                return new Answer(page, List.of(), 0, 0);
            }
            CasePage found = pages.page(query, where, SIZE);
            return new Answer(found, found.rows().stream().map(lines::line).toList(), pages.count(query.filters()),
                    bench.workspace().list().count());
        }, show);
    }

    private CaseQuery query() {
        return new ChosenCases(bench.workspace()).query(model.choice().get());
    }

    private void show(Answer answer, From where, long first) {
        page = answer.page();
        from = where;
        model.searching().set(false);
        model.all().set(answer.all());
        model.found().set(answer.found());
        model.firstShown().set(where instanceof From.End ? Math.max(1, answer.found() - answer.rows().size() + 1) : first);
        model.rows().setAll(answer.rows());
    }

    @Override
    public void turn(Turn turn) {
        long first = model.firstShown().get();
        switch (turn) {
            case FIRST -> ask(new From.Head(), 1);
            case PREVIOUS -> back(first);
            case NEXT -> page.last().filter(last -> model.hasBehind())
                    .ifPresent(last -> ask(new From.Behind(last), first + page.rows().size()));
            case LAST -> ask(new From.End(), 1);
        }
    }

    /** Before a page that stands near the head there is no whole page: then the head is shown. */
    private void back(long first) {
        if (first <= SIZE + 1) {
            ask(new From.Head(), 1);
        } else {
            page.first().ifPresent(key -> ask(new From.Before(key), first - SIZE));
        }
    }

    @Override
    public void open(String caseId) {
        ways.open(caseId);
    }

    @Override
    public void newCase() {
        ways.newCase();
    }

    @Override
    public void importClues() {
        ways.importClues();
    }

    @Override
    public void listClues() {
        ways.listClues();
    }

    @Override
    public void exportCsv() {
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.csv"), "csv");
        bench.files().save(kind, Texts.text("desk.csv.name")).ifPresent(this::export);
    }

    private void export(Path file) {
        CaseTable table = new CaseTable(bench.workspace(), query(), new ArrayList<>(model.columns()));
        bench.longWork(Texts.text("desk.csv.work"), Texts.text("desk.csv.unit"), work -> table.write(file, work),
                written -> bench.done(written ? Texts.text("desk.written", file) : Texts.text("desk.csv.stopped")));
    }

    @Override
    public void save(String name) {
        bench.attempt(() -> model.saved().setAll(kept.keep(new SavedFilter(name, model.choice().get()))));
    }

    @Override
    public void forget(SavedFilter filter) {
        bench.attempt(() -> model.saved().setAll(kept.forget(filter)));
    }

    @Override
    public void columnsChanged() {
        bench.attempt(() -> kept.keep(List.<CaseColumn>copyOf(model.columns())));
    }
}
