package org.huansun.ui.cases;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Under the list: which of how many are shown, and the ways to the others. */
final class CasePager extends HBox {

    private final CaseListModel model;
    private final Label where = Words.muted("");
    private final ToolButton first;
    private final ToolButton before;
    private final ToolButton next;
    private final ToolButton last;

    CasePager(CaseListModel model, CaseListActions actions) {
        super(4);
        this.model = model;
        this.first = button("first", Material2OutlinedAL.FIRST_PAGE, Turn.FIRST, actions);
        this.before = button("previous", Material2OutlinedAL.CHEVRON_LEFT, Turn.PREVIOUS, actions);
        this.next = button("next", Material2OutlinedAL.CHEVRON_RIGHT, Turn.NEXT, actions);
        this.last = button("last", Material2OutlinedAL.LAST_PAGE, Turn.LAST, actions);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card-foot");
        getChildren().addAll(where, new Spring(), first, before, next, last);
        InvalidationListener show = change -> show();
        model.rows().addListener(show);
        model.found().addListener(show);
        model.firstShown().addListener(show);
        show();
    }

    private static ToolButton button(String name, Material2OutlinedAL icon, Turn turn, CaseListActions actions) {
        return ToolButton.icon("cases-" + name, icon, Texts.text("cases." + name), () -> actions.turn(turn));
    }

    private void show() {
        long from = model.firstShown().get();
        where.setText(model.rows().isEmpty() ? "" : Texts.text("cases.shown", from, from + model.rows().size() - 1, model.found().get()));
        first.setDisable(!model.hasBefore());
        before.setDisable(!model.hasBefore());
        next.setDisable(!model.hasBehind());
        last.setDisable(!model.hasBehind());
        boolean one = !model.hasBefore() && !model.hasBehind();
        setVisible(!one);
        setManaged(!one);
    }
}
