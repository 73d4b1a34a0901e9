package org.huansun.ui.arrangement;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 载入放假安排: a file, what it moves, and taking it in. */
public final class ArrangementView extends VBox {

    private final ArrangementModel model;
    private final ArrangementActions actions;
    private final StackPane header = new StackPane();
    private final StackPane place = new StackPane();

    /** The page over its model. */
    public ArrangementView(ArrangementModel model, ArrangementActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("page");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().addAll(header, place);
        model.step().subscribe(this::show);
    }

    private void show(Step step) {
        header.getChildren().setAll(header(step));
        place.getChildren().setAll(content(step));
        Platform.runLater(() -> Optional.ofNullable(lookup(".primary")).ifPresent(Node::requestFocus)); // once it is in the window
    }

    private PageHeader header(Step step) {
        PageHeader head = new PageHeader(Texts.text("arrangement.title"));
        return switch (step) {
            case FILE -> head.deeds(leave());
            case LOOKING, TAKING -> head.deeds(ToolButton.plain("arrangement-cancel", Texts.text("arrangement.cancel"), actions::cancel));
            case PREVIEW -> head.deeds(another(), leave(), new Recorded(accept()));
            case DONE -> head.deeds(another(), primary("arrangement-done", "arrangement.done", actions::leave));
        };
    }

    private ToolButton accept() {
        ToolButton button = primary("arrangement-accept", "arrangement.accept", actions::accept);
        return button.with(Material2OutlinedMZ.SAVE_ALT);
    }

    private static ToolButton primary(String id, String words, Runnable deed) {
        return ToolButton.primary(id, Texts.text(words), deed);
    }

    private ToolButton leave() {
        return ToolButton.plain("arrangement-leave", Texts.text("arrangement.leave"), actions::leave);
    }

    private ToolButton another() {
        return ToolButton.plain("arrangement-another", Texts.text("arrangement.another"), actions::another);
    }

    private Node content(Step step) {
        return switch (step) {
            case FILE -> new FilePart(model, actions);
            case LOOKING, TAKING -> new RunningPart(model);
            case PREVIEW, DONE -> new MovesPart(model, actions);
        };
    }
}
