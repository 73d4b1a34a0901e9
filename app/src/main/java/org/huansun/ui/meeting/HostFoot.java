package org.huansun.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Back, evidence, clauses, pause, next. The last step's next ends the meeting. */
final class HostFoot extends HBox {

    private final MeetingModel model;
    private final MeetingActions actions;

    HostFoot(MeetingModel model, MeetingActions actions) {
        super(12);
        this.model = model;
        this.actions = actions;
        setAlignment(Pos.CENTER_LEFT);
        ToolButton back = ToolButton.plain("host-back", Texts.text("host.back"), () -> model.current().set(model.current().get() - 1))
                .with(Material2OutlinedAL.ARROW_BACK)
                .disabledWhen(model.current().map(index -> index.intValue() == 0));
        ToolButton next = ToolButton.primary("host-next", "", this::next).with(Material2OutlinedAL.ARROW_FORWARD);
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        next.textProperty().bind(model.current().map(index -> nextWords(index.intValue())));
        next.setMinWidth(120);
        next.disableProperty().bind(model.ending());
        getChildren()
                .addAll(
                        back,
                        later("host-evidence", "host.evidence"),
                        later("host-clauses", "host.clauses"),
                        new Spring(),
                        ToolButton.plain("host-pause", Texts.text("host.pause"), actions::pause),
                        ToolButton.plain("host-end", Texts.text("host.end"), () -> model.ending().set(true)),
                        next);
    }

    private static Reasoned later(String id, String words) {
        return Reasoned.always(ToolButton.plain(id, Texts.text(words), () -> { }), Texts.text("kit.later"));
    }

    private String nextWords(int index) {
        return index + 1 < model.steps().size()
                ? Texts.text("host.next", model.steps().get(index + 1).title())
                : Texts.text("host.finish");
    }

    private void next() {
        HostStep step = model.step();
        if (!actions.completed(step)) {
            return;
        }
        model.completed().add(step.id());
        int index = model.current().get();
        if (index + 1 < model.steps().size()) {
            model.current().set(index + 1);
        } else {
            model.ending().set(true);
        }
    }
}
