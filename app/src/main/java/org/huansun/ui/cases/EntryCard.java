package org.huansun.ui.cases;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 案情记录的一笔: what it says, who recorded it and when, what took whose place, what proves it. */
final class EntryCard extends StackPane {

    private static final double LABEL_WIDTH = 108;
    private static final int SHOWN_HASH = 16;

    private final EntryDetail entry;
    private final CaseModel model;
    private final CaseActions actions;

    EntryCard(EntryDetail entry, CaseModel model, CaseActions actions) {
        this.entry = entry;
        this.model = model;
        this.actions = actions;
        ToolButton close = ToolButton.icon("entry-close", Material2OutlinedAL.CLOSE, Texts.text("entry.close"), actions::backToOverview);
        close.getStyleClass().add("quiet");
        VBox parts = new VBox(14);
        parts.getChildren().add(part("entry.contents", lines(entry.contents())));
        parts.getChildren().add(part("entry.recording", new VBox(6, lines(entry.recording()), hash())));
        if (entry.chain().size() > 1) {
            parts.getChildren().add(part("entry.chain", chain()));
        }
        parts.getChildren().add(part("entry.evidence", evidence()));
        Card card = new Card(entry.title(), new Scroll("entry-scroll", parts), foot());
        standing().forEach(card::beside);
        getChildren().setAll(card.atEnd(close));
    }

    private List<Node> standing() {
        return switch (entry.standing()) {
            case LIVE, WITHDRAWAL -> List.of();
            case SUPERSEDED -> List.of(new Chip(Tone.NEUTRAL, Texts.text("entry.superseded")));
            case CONFLICT -> List.of(new Chip(Tone.OVERDUE, Texts.text("case.conflict")));
        };
    }

    private static Node part(String title, Node content) {
        return new VBox(5, Words.styled(Texts.text(title), "part-title"), content);
    }

    private static GridPane lines(List<EntryDetail.Line> lines) {
        GridPane grid = new GridPane(10, 5);
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, words);
        for (int at = 0; at < lines.size(); at++) {
            Label label = Words.muted(lines.get(at).label());
            label.setWrapText(true);
            GridPane.setValignment(label, javafx.geometry.VPos.TOP);
            grid.addRow(at, label, Words.flowing(lines.get(at).words()));
        }
        return grid;
    }

    private Node hash() {
        Label label = Words.muted(Texts.text("entry.hash"));
        label.setMinWidth(LABEL_WIDTH);
        Label shown = Words.styled(entry.hash().substring(0, Math.min(SHOWN_HASH, entry.hash().length())) + "…", "body");
        shown.setTooltip(new Hint(entry.hash()));
        HBox row = new HBox(10, label, shown,
                ToolButton.quiet("entry-copy-hash", Texts.text("entry.copy"), () -> actions.copy(entry.hash())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node chain() {
        VBox links = new VBox(2);
        for (EntryDetail.Link link : entry.chain()) {
            HBox first = new HBox(8, Words.muted(link.when()), Words.body(link.words()));
            if (link.id().equals(entry.id())) {
                first.getChildren().add(new Chip(Tone.ACCENT, Texts.text("entry.this")));
            }
            VBox content = new VBox(1, first, Words.small(link.more()));
            RowButton row = new RowButton("entry-chain-" + (links.getChildren().size() + 1), content,
                    link.when() + " " + link.words() + " " + link.more(), () -> actions.see(link.id()));
            row.getStyleClass().add("two-lines");
            links.getChildren().add(row);
        }
        return links;
    }

    private Node evidence() {
        if (entry.evidence().isEmpty()) {
            return Words.small(Texts.text("entry.evidence.none"));
        }
        VBox files = new VBox(2);
        entry.evidence().forEach(file -> files.getChildren().add(new RowButton(
                "entry-proof-" + (files.getChildren().size() + 1), Words.body(file.name()), file.name(), () -> actions.see(file.id()))));
        return files;
    }

    private Node foot() {
        List<Node> deeds = new ArrayList<>(List.of(new Spring()));
        if (entry.standing() == TimelineEntry.Standing.LIVE || entry.standing() == TimelineEntry.Standing.CONFLICT) {
            deeds.add(new Reasoned(ToolButton.plain("entry-correct", Texts.text("case.correct"), () -> actions.correct(entry.id())),
                    model.obstacle()));
        }
        if (entry.standing() != TimelineEntry.Standing.SUPERSEDED) {
            deeds.add(new Reasoned(ToolButton.plain("entry-withdraw", Texts.text("case.withdraw"), () -> actions.withdraw(entry.id())),
                    model.obstacle()));
        }
        HBox foot = new HBox(8, deeds.toArray(Node[]::new));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
