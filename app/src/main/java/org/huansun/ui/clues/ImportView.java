package org.huansun.ui.clues;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.clues.ImportModel.Step;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 导入线索: file, columns, preview, report, one after the other and back. */
public final class ImportView extends VBox {

    private final ImportModel model;
    private final ImportActions actions;
    private final StackPane header = new StackPane();
    private final StackPane place = new StackPane();

    /** The page over its model. */
    public ImportView(ImportModel model, ImportActions actions) {
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
        PageHeader head = new PageHeader(Texts.text("clues.title"), new StepLine(model));
        return switch (step) {
            case FILE -> head.deeds(leave());
            case COLUMNS -> head.deeds(back(Step.FILE),
                    new Reasoned(primary("clues-preview", "clues.preview", actions::preview, Step.COLUMNS), model.obstacle()));
            case PREVIEW -> head.deeds(back(Step.COLUMNS), primary("clues-run", "clues.run", actions::run, Step.PREVIEW));
            case RUNNING -> head.deeds(ToolButton.plain("clues-cancel", Texts.text("clues.cancel"), actions::cancel));
            case REPORT -> head.deeds(ToolButton.plain("clues-report-csv", Texts.text("clues.report.csv"), actions::exportReport),
                    ToolButton.plain("clues-another", Texts.text("clues.another"), actions::another),
                    primary("clues-done", "clues.done", actions::leave, Step.REPORT));
        };
    }

    private ToolButton leave() {
        return ToolButton.plain("clues-leave", Texts.text("clues.leave"), actions::leave);
    }

    private ToolButton back(Step before) {
        return ToolButton.plain("clues-back", Texts.text("clues.back"), () -> model.step().set(before)).with(Material2OutlinedAL.ARROW_BACK);
    }

    /** The button that leads on; Enter presses it wherever the cursor is. */
    private static ToolButton primary(String id, String words, Runnable deed, Step step) {
        ToolButton button = ToolButton.primary(id, Texts.text(words), deed);
        button.setDefaultButton(step != Step.REPORT);
        return step == Step.PREVIEW ? button.with(Material2OutlinedMZ.SAVE_ALT) : button;
    }

    private Node content(Step step) {
        return switch (step) {
            case FILE -> new FileStep(actions);
            case COLUMNS -> new ColumnsStep(model, actions);
            case PREVIEW, REPORT -> new ResultStep(model, actions);
            case RUNNING -> new RunningStep(model);
        };
    }
}
