package org.huansun.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The stages of a case in one row, joined by a line: done, current, still to come. */
public final class StageBar extends HBox {

    /** An empty bar; give it stages with {@link #show}. */
    public StageBar() {
        getStyleClass().addAll("card", "stage-bar");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these stages instead of those before. */
    public void show(List<CaseStage> stages) {
        getChildren().setAll(stages.stream().map(StageBar::cell).toList());
        setAccessibleText(stages.stream()
                .filter(stage -> stage.progress() == CaseStage.Progress.CURRENT)
                .map(stage -> Texts.text("stage.spoken", stage.name(), stage.when()))
                .findFirst()
                .orElse(""));
    }

    private static Node cell(CaseStage stage) {
        VBox words = new VBox(Words.styled(stage.name(), "stage-name"), Words.styled(stage.when(), "stage-when"));
        words.setAlignment(Pos.CENTER);
        VBox cell = new VBox(mark(stage), words);
        cell.setAlignment(Pos.TOP_CENTER);
        cell.getStyleClass().addAll("stage", stage.progress().styleClass());
        cell.setMinWidth(0);
        cell.setPrefWidth(60);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private static Node mark(CaseStage stage) {
        HBox line = new HBox(half("before"), half("after"));
        line.setAlignment(Pos.CENTER);
        StackPane backing = new StackPane(Icon.sized(ikon(stage.progress()), 18));
        backing.getStyleClass().add("stage-backing");
        StackPane mark = new StackPane(line, backing);
        mark.getStyleClass().add("stage-mark");
        return mark;
    }

    private static Region half(String styleClass) {
        Region region = new Region();
        region.getStyleClass().addAll("stage-line", styleClass);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private static Ikon ikon(CaseStage.Progress progress) {
        return switch (progress) {
            case DONE -> Material2OutlinedAL.CHECK_CIRCLE;
            case CURRENT -> Material2OutlinedMZ.RADIO_BUTTON_CHECKED;
            case TODO -> Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
            case SKIPPED -> Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE;
        };
    }
}
