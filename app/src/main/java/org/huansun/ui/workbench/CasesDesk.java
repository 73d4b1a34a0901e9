package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huansun.casefile.Deadline;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.CaseListActions;
import org.huansun.ui.cases.CaseListModel;
import org.huansun.ui.cases.CaseListView;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.cases.NewCaseModel;
import org.huansun.ui.cases.NewCaseView;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.NewCase;

/** 案件: the list, the form for a new case, and one case on its page; one of them is shown. */
final class CasesDesk implements CaseListActions, CluesDesk.CluesWays {

    static final String PAGE = "cases";

    private final Bench bench;
    private final CaseListModel model = new CaseListModel();
    private final StackPane place = new StackPane();
    private final Node list;
    private final Function<String, CaseDesk> caseDesks;
    private final CluesDesk clues;
    private final QuarterDesk quarter;
    private Optional<CaseDesk> opened = Optional.empty();

    /** @param caseDesks makes the desk of one case */
    CasesDesk(Bench bench, Function<String, CaseDesk> caseDesks) {
        this.bench = bench;
        this.caseDesks = caseDesks;
        this.clues = new CluesDesk(bench, this);
        this.quarter = new QuarterDesk(bench, this, clues);
        this.list = new CaseListView(model, this);
        place.getChildren().setAll(list);
        bench.follow(this::refresh);
        refresh();
    }

    Node node() {
        return place;
    }

    private void refresh() {
        opened.ifPresent(CaseDesk::refresh);
        DateWords dates = new DateWords(bench.workspace().today());
        List<CaseRow> rows = bench.workspace().list().cases().stream().map(row -> row(row, dates)).toList();
        model.all().setAll(rows);
        offer(model.stages(), rows, CaseRow::stage);
        offer(model.packs(), rows, CaseRow::pack);
        offer(model.persons(), rows, CaseRow::person);
        CaseFilter any = model.states().getFirst();
        model.states().setAll(any);
        for (DeadlineState state : DeadlineState.values()) {
            if (rows.stream().anyMatch(row -> row.state() == state)) {
                model.states().add(new CaseFilter(state.name(), state.word()));
            }
        }
    }

    private static void offer(ObservableList<CaseFilter> choices, List<CaseRow> rows, Function<CaseRow, String> value) {
        List<CaseFilter> offered = new ArrayList<>(List.of(choices.getFirst()));
        rows.stream().map(value).distinct().sorted().forEach(words -> offered.add(new CaseFilter(words, words)));
        choices.setAll(offered);
    }

    private CaseRow row(org.huansun.workspace.CaseRow row, DateWords dates) {
        Optional<DeadlineRow> urgent = row.urgent();
        return new CaseRow(row.id(), row.number(), row.title(), StageNames.of(row.stage()), row.pack(),
                bench.workspace().law().packs().find(row.pack()).flatMap(pack -> pack.standing().mark()).orElse(""), row.person(),
                urgent.map(it -> StateWords.of(it.state(), it.workingDaysLeft(), it.provisional())).orElse(DeadlineState.MET),
                urgent.map(DeadlineRow::name).orElse(""), urgent.map(it -> dates.day(it.due())).orElse(""),
                urgent.map(it -> StateWords.left(it.state(), it.workingDaysLeft())).orElse(""));
    }

    /** What would meet a deadline, in words. */
    String wanted(Deadline deadline) {
        return deadline.period().metBy().stream().map(bench.workspace().law().types()::nameOf)
                .collect(Collectors.joining(Texts.text("desk.or")));
    }

    @Override
    public void open(String caseId) {
        desk(caseId);
        bench.shell().page().set(PAGE);
    }

    private CaseDesk desk(String caseId) {
        CaseDesk desk = caseDesks.apply(caseId);
        opened = Optional.of(desk);
        place.getChildren().setAll(desk.node());
        return desk;
    }

    /** Opens a case on one deadline, day by day. */
    void explain(String caseId, String deadline) {
        desk(caseId).explain(deadline);
        bench.shell().page().set(PAGE);
    }

    /** Opens a case on 记一笔. */
    void record(String caseId, String entryType) {
        desk(caseId).startRecording(entryType);
        bench.shell().page().set(PAGE);
    }

    /** 记一笔 without a case at hand: the only case, or the list to choose from. */
    void recordSomewhere() {
        List<org.huansun.workspace.CaseRow> cases = bench.workspace().list().cases();
        if (cases.size() == 1) {
            record(cases.getFirst().id(), "");
        } else {
            backToList();
            bench.shell().page().set(PAGE);
            bench.done(Texts.text(cases.isEmpty() ? "desk.record-first-case" : "desk.record-choose"));
        }
    }

    /** Back to the list. */
    @Override
    public void backToList() {
        opened = Optional.empty();
        place.getChildren().setAll(list);
    }

    @Override
    public void newCase() {
        Region own = new Region(bench.workspace().settings().region());
        List<CaseFilter> regions = new ArrayList<>();
        List<CaseFilter> packs = new ArrayList<>(List.of(new CaseFilter("", Texts.text("new-case.pack.by-day"))));
        for (RulePack pack : bench.workspace().law().packs().all()) {
            String code = pack.region().code();
            if (regions.stream().noneMatch(region -> region.id().equals(code))) {
                regions.add(pack.region().equals(own) ? 0 : regions.size(), new CaseFilter(code, pack.regionName()));
            }
            String mark = pack.standing().mark().map(words -> " · " + words).orElse("");
            packs.add(new CaseFilter(pack.id(), pack.id() + " " + pack.title() + mark));
        }
        NewCaseModel form = new NewCaseModel(regions, packs, bench.workspace().today());
        opened = Optional.empty();
        place.getChildren().setAll(new NewCaseView(form, () -> create(form), this::backToList));
        bench.shell().page().set(PAGE);
    }

    private void create(NewCaseModel form) {
        Optional<String> pack = Optional.of(form.pack().get().id()).filter(id -> !id.isEmpty());
        bench.attempt(() -> {
            String id = new NewCase(form.title().get(), new Region(form.region().get().id()), form.on().get(),
                    form.place().get(), form.elements().get(), pack).openIn(bench.workspace()).id();
            bench.shell().troubles().clear();
            bench.changed();
            open(id);
        });
    }

    @Override
    public void importClues() {
        clues.open();
    }

    @Override
    public void listClues() {
        quarter.open();
    }

    /** Where registers of clues come in. */
    CluesDesk clues() {
        return clues;
    }

    @Override
    public void openCase(String caseId) {
        open(caseId);
    }

    @Override
    public void show(Node page) {
        opened = Optional.empty();
        place.getChildren().setAll(page);
        bench.shell().page().set(PAGE);
    }

    @Override
    public void exportCsv() {
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.csv"), "csv");
        bench.files().save(kind, Texts.text("desk.csv.name")).ifPresent(file -> bench.attempt(() -> {
            CaseTable.write(model.shown(), file);
            bench.done(Texts.text("desk.written", file));
        }));
    }
}
