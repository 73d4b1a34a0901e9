package org.huansun.ui.planning;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.DraftsCard;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 安排会议: the plan of one round beside all that the pack and the file say to it. */
public final class PlanView extends VBox {

    private static final double SIDE = 430;

    private final PlanForm form;

    /** The page over its model. */
    public PlanView(PlanModel model, PlanActions actions) {
        getStyleClass().add("page");
        this.form = new PlanForm(model, actions);
        VBox main = new VBox(12, new DraftsCard(model.drafts(), actions::goOn, actions::discard), form,
                new GuestsCard(model, actions));
        VBox side = new VBox(12, new ConditionsCard(model, actions), new BoundsCard(model, actions), new ProxiesCard(model));
        ToolButton host = ToolButton.plain("plan-start", Texts.text("plan.start"), actions::host).with(Material2OutlinedMZ.PLAY_ARROW);
        getChildren().addAll(
                new PageHeader(Texts.text("plan.title", model.round().words()), Words.muted(model.caseName())).deeds(
                        ToolButton.plain("plan-back", Texts.text("plan.back"), () -> actions.leave(model)),
                        ToolButton.plain("plan-brief", Texts.text("plan.brief"), actions::brief).with(Material2OutlinedMZ.PICTURE_AS_PDF),
                        new Recorded(new Reasoned(host, model.hostObstacle()))),
                new TwoColumns(new Scroll("plan-main", main), new Scroll("plan-side", side), SIDE));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, model, actions));
    }

    /** Puts the cursor where one begins. */
    public void enter() {
        form.enter();
    }

    private static void key(KeyEvent event, PlanModel model, PlanActions actions) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave(model);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown() && model.obstacle().getValue().isEmpty()) {
            actions.save(model);
            event.consume();
        }
    }
}
