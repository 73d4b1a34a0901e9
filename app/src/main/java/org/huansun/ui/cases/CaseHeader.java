package org.huansun.ui.cases;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Title, number, stage and pack, and what can be done with the case. */
final class CaseHeader extends StackPane {

    /** Below this (a small screen at 150 %) name, number and chips have no room in one line. */
    private static final double ENOUGH = 1000;

    private final CaseModel model;
    private final CaseActions actions;

    CaseHeader(CaseModel model, CaseActions actions) {
        this.model = model;
        this.actions = actions;
        model.head().subscribe(this::show);
        model.mark().subscribe(mark -> show(model.head().get()));
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(wide -> show(model.head().get()));
    }

    private void show(CaseHead head) {
        Button pack = new Button("", new Chip(head.packTone(), head.pack()));
        pack.setId("case-pack");
        pack.getStyleClass().add("chip-button");
        pack.setAccessibleText(head.pack());
        pack.setTooltip(new Hint(head.packMore()));
        pack.setOnAction(event -> actions.askForPack());
        HBox chips = new HBox(8, new Chip(Tone.RUNNING, head.stage()), pack);
        chips.setAlignment(Pos.CENTER_LEFT);
        if (!model.mark().get().isEmpty()) {
            chips.getChildren().add(new Chip(Tone.NEAR, model.mark().get()));
        }
        ToolButton back = ToolButton.icon("case-back", Material2OutlinedAL.ARROW_BACK, Texts.text("case.back"), actions::back);
        ToolButton record = ToolButton.primary("case-record", Texts.text("case.record"), () -> actions.record("")).key("N");
        PageHeader header = named(head, Words.muted(head.number()), chips)
                .deeds(
                        ToolButton.plain("case-export", Texts.text("case.export"), actions::export),
                        new Recorded(new Reasoned(record, model.obstacle())));
        header.getChildren().addFirst(back);
        getChildren().setAll(header);
    }

    private PageHeader named(CaseHead head, Node number, Node chips) {
        return getWidth() >= ENOUGH ? new PageHeader(head.title(), number, chips) : PageHeader.twoLines(head.title(), number, chips);
    }
}
