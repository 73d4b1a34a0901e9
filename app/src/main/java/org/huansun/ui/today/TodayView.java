package org.huansun.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
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

    /** The page over its model. */
    public TodayView(TodayModel model, TodayActions actions) {
        getStyleClass().add("page");
        Label day = Words.muted("");
        day.textProperty().bind(model.day());
        PageHeader header = new PageHeader(Texts.text("today.title"), day)
                .deeds(new Recorded(ToolButton.primary("today-record", Texts.text("today.record"), actions::record)
                        .with(Material2OutlinedAL.EDIT)));
        TwoColumns main = new TwoColumns(todoCard(model, actions), side(model, actions), SIDE_WIDTH);
        getChildren().addAll(header, new DraftsCard(model.drafts(), actions::goOn, actions::discard),
                new TallyRow(model, actions, SIDE_WIDTH), main);
    }

    private static Card todoCard(TodayModel model, TodayActions actions) {
        return new Card(Texts.text("today.todo"), table(model, actions));
    }

    private static PlainTable<Todo> table(TodayModel model, TodayActions actions) {
        PlainTable<Todo> table = new PlainTable<>("today-todo", Texts.text("today.todo"), model.todos(), nothing(actions), actions::explain).twoLines();
        table.getColumns().add(new NodeColumn<>("todo-name", Texts.text("today.column.deadline"), 180, TodayView::name).atLeast(152));
        table.getColumns().add(new TextColumn<Todo>("todo-case", Texts.text("today.column.case"), 300, "body", Todo::caseName).atLeast(240).flowing());
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
        HBox box = new HBox(6, todo.state().chip(), Words.body(todo.name()));
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

    /** A busy day has more at the side than a small screen has room for. */
    private static Scroll side(TodayModel model, TodayActions actions) {
        return new Scroll("today-side", new VBox(12, new RemindersCard(model, actions), new PassedOnCard(model, actions),
                new NextStepsCard(model, actions), new HealthCard(model, actions)));
    }
}
