package org.huansun.ui.cases;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.CaseStage;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.StageBar;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.text.Texts;

/** The whole case on one page; the right-hand side shows the overview, a deadline day by day, or 记一笔. */
public final class CaseView extends VBox {

    private static final double SIDE_WIDTH = 511;

    private final CaseModel model;
    private final CaseActions actions;
    private final Function<RecordModel, Node> recordPanel;
    private final Node overview;
    private final CaseTabs tabs;
    private final StackPane side = new StackPane();

    /**
     * The page over its model; the panel of 记一笔 reports to {@code recording}.
     *
     * @param more tabs beside that of the entries
     */
    public CaseView(CaseModel model, CaseActions actions, RecordActions recording, List<CaseTab> more) {
        this.model = model;
        this.actions = actions;
        this.recordPanel = record -> new RecordPanel(record, recording);
        this.overview = new CaseOverview(model, actions);
        getStyleClass().add("page");
        this.tabs = new CaseTabs(model, Stream.of(Stream.of(entries()), more.stream(), Stream.of(overviewInstead())).flatMap(tabs -> tabs).toList());
        TwoColumns main = new TwoColumns(tabs, side, SIDE_WIDTH);
        main.sideFavoured().bind(model.side().map(now -> !(now instanceof CaseModel.Side.Overview)));
        BooleanBinding narrow = main.narrow();
        main.mainAlone().bind(Bindings.createBooleanBinding(
                () -> (narrow.get() || tabs.room().get() != CaseTab.Room.BESIDE) && model.side().get() instanceof CaseModel.Side.Overview,
                narrow, tabs.room(), model.side()));
        tabs.narrow().bind(narrow);
        StageBar stages = stageBar();
        // At 150 % 记一笔 and the evidence need the height more than the stages do.
        ObservableValue<Boolean> roomy = Bindings.createBooleanBinding(
                () -> !main.sideAlone().get() && !(narrow.get() && tabs.room().get() == CaseTab.Room.WHOLE), main.sideAlone(), narrow, tabs.room());
        stages.visibleProperty().bind(roomy);
        stages.managedProperty().bind(roomy);
        getChildren().addAll(new CaseHeader(model, actions), new LookingBackBar(model, actions), stages, main);
        model.side().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> enter());
    }

    private CaseTab entries() {
        return new CaseTab(CaseModel.ENTRIES, new ReadOnlyStringWrapper(Texts.text("case.timeline")), CaseTab.Room.BESIDE,
                () -> new TimelineCard(model, actions));
    }

    /** On a small screen at 150 % the overview is a tab: below the entries it would scroll within a page that scrolls. */
    private CaseTab overviewInstead() {
        return new CaseTab("overview", new ReadOnlyStringWrapper(Texts.text("case.overview")), CaseTab.Room.NARROW,
                () -> new CaseOverview(model, actions));
    }

    private StageBar stageBar() {
        StageBar bar = new StageBar();
        model.stages().addListener((ListChangeListener<CaseStage>) change -> bar.show(model.stages()));
        bar.show(model.stages());
        return bar;
    }

    private void show(CaseModel.Side now) {
        side.getChildren()
                .setAll(
                        switch (now) {
                            case CaseModel.Side.Overview() -> overview;
                            case CaseModel.Side.Explained(DeadlineRow deadline) ->
                                new ExplanationCard(deadline, actions, actions::backToOverview);
                            case CaseModel.Side.Recording(RecordModel record) -> recordPanel.apply(record);
                            case CaseModel.Side.Seen(EntryDetail entry) -> new EntryCard(entry, model, actions);
                            case CaseModel.Side.ChoosingPack(PackChoiceModel choice) -> new PackChoicePanel(choice, actions);
                            case CaseModel.Side.Beside(Node content) -> content;
                        });
        enter();
    }

    /** What had the keys may be gone with the side that showed it: then N and Esc would reach nobody. */
    private void enter() {
        if (getScene() == null) {
            return;
        }
        if (side.getChildren().getFirst() instanceof RecordPanel panel) {
            panel.enter();
        } else {
            requestFocus();
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof javafx.scene.control.TextInputControl;
        if (event.getCode() == KeyCode.N && !typing && !event.isControlDown() && !event.isAltDown()
                && Recorded.obstacle(this).isEmpty()) {
            actions.record("");
            event.consume();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            tabs.choose(event.getCode().ordinal() - KeyCode.DIGIT1.ordinal());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isLeft(model.side().get())) {
            actions.backToOverview();
            event.consume();
        }
    }

    /** Whether Esc leaves a side at once: 记一笔 has its own way, since something may have been typed. */
    private static boolean isLeft(CaseModel.Side side) {
        return side instanceof CaseModel.Side.Explained || side instanceof CaseModel.Side.Seen || side instanceof CaseModel.Side.ChoosingPack
                || side instanceof CaseModel.Side.Beside;
    }
}
