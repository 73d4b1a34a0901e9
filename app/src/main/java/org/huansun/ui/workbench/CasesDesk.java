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
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.CaseListActions;
import org.huansun.ui.cases.CaseListModel;
import org.huansun.ui.cases.CaseListView;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;

/** 案件: the list, the form for a new case, and one case on its page; one of them is shown. */
final class CasesDesk implements CaseListActions {

    static final String PAGE = "cases";

    private final Bench bench;
    private final CaseListModel model = new CaseListModel();
    private final StackPane place = new StackPane();
    private final Node list;
    private final Function<String, CaseDesk> caseDesks;
    private final NewCaseDesk newCases;
    private Optional<CaseDesk> opened = Optional.empty();

    /** @param caseDesks makes the desk of one case */
    CasesDesk(Bench bench, Function<String, CaseDesk> caseDesks) {
        this.bench = bench;
        this.caseDesks = caseDesks;
        this.list = new CaseListView(model, this);
        this.newCases = new NewCaseDesk(bench, new NewCaseWays());
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
    void backToList() {
        opened = Optional.empty();
        place.getChildren().setAll(list);
    }

    @Override
    public void newCase() {
        newCases.begin();
    }

    /** Goes on with what was typed and not saved. */
    void goOn(DraftRow row) {
        bench.drafts().find(row.id()).ifPresent(draft -> {
            if (draft.caseId().isEmpty()) {
                newCases.goOn(draft);
            } else {
                desk(draft.caseId()).goOn(row);
                bench.shell().page().set(PAGE);
            }
        });
    }

    /** Where the form of a new case leads. */
    private final class NewCaseWays implements NewCaseDesk.Ways {

        @Override
        public void show(Node form) {
            opened = Optional.empty();
            place.getChildren().setAll(form);
            bench.shell().page().set(PAGE);
        }

        @Override
        public void opened(String caseId) {
            open(caseId);
        }

        @Override
        public void left() {
            backToList();
        }
    }

    /** The help that fits what is shown now. */
    String help() {
        return opened.map(CaseDesk::help).orElse(place.getChildren().contains(list) ? PAGE : "new-case");
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
