package org.huansun.ui.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huansun.casefile.Deadline;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.CaseListView;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CasePage.From;
import org.huansun.workspace.CaseQuery;

/** 案件: the list, the form for a new case, and one case on its page; one of them is shown. */
final class CasesDesk implements CaseListDesk.Ways, CluesDesk.CluesWays {

    static final String PAGE = "cases";

    private final Bench bench;
    private final StackPane place = new StackPane();
    private final CaseListDesk listDesk;
    private final Node list;
    private final Function<CaseSight, CaseDesk> caseDesks;
    private final LatestQuestion opening;
    private final NewCaseDesk newCases;
    private final CluesDesk clues;
    private final QuarterDesk quarter;
    private Optional<CaseDesk> opened = Optional.empty();
    private String helpOfOther = PAGE;

    /** @param caseDesks makes the desk of one case */
    CasesDesk(Bench bench, Function<CaseSight, CaseDesk> caseDesks) {
        this.bench = bench;
        this.caseDesks = caseDesks;
        this.opening = new LatestQuestion(bench);
        this.newCases = new NewCaseDesk(bench, new NewCaseWays());
        this.clues = new CluesDesk(bench, this);
        this.quarter = new QuarterDesk(bench, this, clues);
        this.listDesk = new CaseListDesk(bench, this);
        this.list = new CaseListView(listDesk.model(), listDesk);
        place.getChildren().setAll(list);
        bench.followOn(PAGE, this::refresh);
    }

    Node node() {
        return place;
    }

    private void refresh() {
        opened.ifPresent(CaseDesk::refresh);
    }

    /** What would meet a deadline, in words. */
    String wanted(Deadline deadline) {
        return deadline.period().metBy().stream().map(bench.workspace().law().types()::nameOf)
                .collect(Collectors.joining(Texts.text("desk.or")));
    }

    @Override
    public void open(String caseId) {
        open(caseId, desk -> { });
    }

    /** Opens the page of a case once it is read, and does something on it. */
    private void open(String caseId, Consumer<CaseDesk> then) {
        opening.ask(() -> CaseSight.of(bench.workspace(), caseId, CaseSight.Look.NOW), sight -> {
            CaseDesk desk = caseDesks.apply(sight);
            opened = Optional.of(desk);
            place.getChildren().setAll(desk.node());
            then.accept(desk);
            bench.shell().page().set(PAGE);
        });
    }

    /** Opens a case on one deadline, day by day. */
    void explain(String caseId, String deadline) {
        open(caseId, desk -> desk.explain(deadline));
    }

    /** Opens a case on 试算, beginning with one of its deadlines. */
    void whatIf(String caseId, String deadline) {
        open(caseId, desk -> desk.whatIf(deadline));
    }

    /** Opens a case on one of its tabs. */
    void openTab(String caseId, String tab) {
        open(caseId, desk -> desk.showTab(tab));
    }

    /** Opens a case on one entry. */
    void see(String caseId, String entryId) {
        open(caseId, desk -> desk.see(entryId));
    }

    /** Opens a case on 记一笔. */
    void record(String caseId, String entryType) {
        open(caseId, desk -> desk.startRecording(entryType));
    }

    /** 记一笔 without a case at hand: the only case, or the list to choose from. */
    void recordSomewhere() {
        bench.inBackground(() -> bench.workspace().list().pages().page(CaseQuery.NEWEST, new From.Head(), 2).rows(), first -> {
            if (first.size() == 1) {
                record(first.getFirst().id(), "");
            } else {
                backToList();
                bench.shell().page().set(PAGE);
                bench.done(Texts.text(first.isEmpty() ? "desk.record-first-case" : "desk.record-choose"));
            }
        });
    }

    /** Back to the list. */
    @Override
    public void backToList() {
        opening.forget();
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
                open(draft.caseId(), desk -> desk.goOn(row));
            }
        });
    }

    /** Where the form of a new case leads. */
    private final class NewCaseWays implements NewCaseDesk.Ways {

        @Override
        public void show(Node form) {
            CasesDesk.this.show(form, "new-case");
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
        return opened.map(CaseDesk::help).orElse(place.getChildren().contains(list) ? PAGE : helpOfOther);
    }

    @Override
    public void importClues() {
        clues.open();
    }

    @Override
    public void listClues() {
        quarter.open();
    }

    /** The list itself. */
    CaseListDesk list() {
        return listDesk;
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
        show(page, "clues");
    }

    private void show(Node page, String topic) {
        helpOfOther = topic;
        opening.forget();
        opened = Optional.empty();
        place.getChildren().setAll(page);
        bench.shell().page().set(PAGE);
    }
}
