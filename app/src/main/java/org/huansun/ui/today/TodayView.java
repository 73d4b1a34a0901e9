package org.huansun.ui.today;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.DraftsCard;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 今日: figures, what to do, what the law asks for next, and whether the workbench is well. */
public final class TodayView extends VBox {

    private static final double SIDE_WIDTH = 375;
    private static final double TWO_LINES = 36;

    private final BooleanBinding narrow;

    /** The page over its model. */
    public TodayView(TodayModel model, TodayActions actions) {
        getStyleClass().add("page");
        Label day = Words.muted("");
        day.textProperty().bind(model.day());
        PageHeader header = new PageHeader(Texts.text("today.title"), day)
                .deeds(new Recorded(ToolButton.primary("today-record", Texts.text("today.record"), actions::record)
                        .with(Material2OutlinedAL.EDIT)));
        VBox side = new VBox(12, new RemindersCard(model, actions), new PassedOnCard(model, actions),
                new NextStepsCard(model, actions), new HealthCard(model, actions));
        TwoColumns main = new TwoColumns(todoCard(model, actions), new Scroll("today-side", side), SIDE_WIDTH)
                .inTurn("today-turns", Texts.text("today.todo"), Bindings.createStringBinding(() -> sideName(model), model.drafts()));
        getChildren().addAll(header, new TallyRow(model, actions, SIDE_WIDTH), main);
        DraftsCard drafts = new DraftsCard(model.drafts(), actions::goOn, actions::discard);
        narrow = main.narrow();
        narrow.subscribe(now -> place(drafts, now ? side : this, now ? 0 : 1));
    }

    private static Card todoCard(TodayModel model, TodayActions actions) {
        return new Card(Texts.text("today.todo"), table(model, actions));
    }

    private static PlainTable<Todo> table(TodayModel model, TodayActions actions) {
        PlainTable<Todo> table = new PlainTable<>("today-todo", Texts.text("today.todo"), model.todos(), nothing(actions), actions::explain).twoLines();
        table.getColumns().add(new NodeColumn<>("todo-name", Texts.text("today.column.deadline"), 180, TodayView::name).atLeast(152));
        table.getColumns().add(new NodeColumn<>("todo-case", Texts.text("today.column.case"), 300, TodayView::inCase).atLeast(240));
        table.getColumns().add(new TextColumn<>("todo-due", Texts.text("today.column.due"), 104, "body", Todo::due).atLeast(98));
        table.getColumns().add(new NodeColumn<>("todo-left", Texts.text("today.column.left"), 152, TodayView::left).atLeast(118));
        table.getColumns().add(new TextColumn<>("todo-article", Texts.text("today.column.article"), 95, "muted", Todo::article).atLeast(92));
        return table;
    }

    private static Node nothing(TodayActions actions) {
        return new EmptyState(
                Material2OutlinedAL.CHECK_CIRCLE_OUTLINE,
                Texts.text("today.empty.title"),
                Texts.text("today.empty.words"),
                new Recorded(ToolButton.plain("today-new-case", Texts.text("today.empty.first"), actions::newCase)));
    }

    private static Node name(Todo todo) {
        Chip state = todo.state().chip();
        state.setMinWidth(USE_PREF_SIZE);
        Label name = Words.body(todo.name());
        name.setWrapText(true);
        HBox box = new HBox(6, state, name);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node inCase(Todo todo) {
        Label name = Words.flowing(todo.caseName());
        name.setTooltip(new Hint(todo.caseName() + " " + todo.caseNumber()));
        Label number = Words.small(todo.caseNumber());
        number.visibleProperty().bind(name.widthProperty().map(width -> name.prefHeight(width.doubleValue()) < TWO_LINES)); // else the name is cut
        number.managedProperty().bind(number.visibleProperty());
        VBox box = new VBox(name, number);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node left(Todo todo) {
        Label label = Words.flowing(todo.left());
        switch (todo.state()) {
            case OVERDUE -> label.getStyleClass().add("danger");
            case NEAR, RUNNING, SUSPENDED, MET, MET_LATE, CANCELLED, PROVISIONAL -> label.setTooltip(new Hint(todo.left()));
        }
        return label;
    }

    private static String sideName(TodayModel model) {
        return model.drafts().isEmpty() ? Texts.text("today.beside") : Texts.text("today.beside.drafts", model.drafts().size());
    }

    /** On a small screen at 150 % drafts at the top would leave no room for what is to be done. */
    private static void place(DraftsCard drafts, VBox column, int at) {
        if (drafts.getParent() != column) {
            column.getChildren().add(at, drafts);
        }
    }
}
