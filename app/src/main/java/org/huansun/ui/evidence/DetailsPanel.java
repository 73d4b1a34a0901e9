package org.huansun.ui.evidence;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.evidence.EvidenceDetails.ClockLine;
import org.huansun.ui.evidence.EvidenceDetails.HandOverLine;
import org.huansun.ui.evidence.EvidenceDetails.Line;
import org.huansun.ui.evidence.EvidenceDetails.ProofLine;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One original: what of it can be seen, what people and the device say, its clocks, what it proves, whose hands it went through. */
final class DetailsPanel {

    private DetailsPanel() {}

    static Card of(EvidenceRow row, EvidenceActions actions) {
        return new Card(content(row, actions), foot(row, actions)).growing();
    }

    private static Node content(EvidenceRow row, EvidenceActions actions) {
        EvidenceDetails details = actions.details(row);
        Label name = Words.strong(row.name().replaceAll("\\p{Cntrl}", " "));
        name.setWrapText(true);
        VBox box = new VBox(10, new PreviewBox(row, actions), name);
        box.getStyleClass().add("evidence-details");
        row.doubts().forEach(doubt -> box.getChildren().add(remark(Tone.NEAR, Texts.text("evidence.doubt"), doubt)));
        row.twins().forEach(twin -> box.getChildren().add(remark(Tone.NEUTRAL, Texts.text("evidence.twin"), twin)));
        if (!row.damage().isEmpty()) {
            box.getChildren().add(remark(Tone.OVERDUE, Texts.text("evidence.damaged"), row.damage()));
        }
        box.getChildren().add(section("evidence.said", lines(details.said(), "evidence.said.none")));
        box.getChildren().add(section("evidence.clocks", clocks(details.clocks())));
        box.getChildren().add(section("evidence.camera", lines(details.camera(), "evidence.camera.none")));
        box.getChildren().add(section("evidence.proves", proofs(details.proves())));
        box.getChildren().add(section("evidence.hand", handOvers(details.handOvers())));
        box.getChildren().add(section("evidence.file", lines(details.file(), "evidence.said.none")));
        Scroll scroll = new Scroll("evidence-details-scroll", box);
        scroll.setMinHeight(0);
        return scroll;
    }

    private static Node remark(Tone tone, String word, String sentence) {
        Label words = Words.flowing(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, new Chip(tone, word), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Node section(String key, Node inside) {
        return new VBox(4, Words.styled(Texts.text(key), "section-title"), inside);
    }

    private static Node lines(List<Line> lines, String whenNone) {
        if (lines.isEmpty()) {
            return Words.muted(Texts.text(whenNone));
        }
        GridPane grid = grid(88);
        for (int row = 0; row < lines.size(); row++) {
            grid.addRow(row, Words.muted(lines.get(row).label()), Words.flowing(lines.get(row).words()));
        }
        return grid;
    }

    private static GridPane grid(double first) {
        GridPane grid = new GridPane(12, 3);
        ColumnConstraints label = new ColumnConstraints(first);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(label, words);
        return grid;
    }

    private static Node clocks(List<ClockLine> clocks) {
        GridPane grid = grid(88);
        for (int row = 0; row < clocks.size(); row++) {
            ClockLine clock = clocks.get(row);
            Label difference = Words.small(clock.difference());
            difference.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            grid.addRow(row, Words.muted(clock.clock()), Words.body(clock.time()), difference);
        }
        return grid;
    }

    private static Node proofs(List<ProofLine> proofs) {
        if (proofs.isEmpty()) {
            return Words.muted(Texts.text("evidence.proves.none"));
        }
        VBox box = new VBox(3);
        for (ProofLine proof : proofs) {
            Label words = Words.flowing(proof.words());
            HBox line = new HBox(8, words);
            if (proof.standing() == EvidenceDetails.Standing.WITHDRAWN) {
                words.getStyleClass().add("struck");
                line.getChildren().add(new Chip(Tone.NEUTRAL, Texts.text("evidence.proves.withdrawn")));
            }
            box.getChildren().add(line);
        }
        return box;
    }

    private static Node handOvers(List<HandOverLine> handOvers) {
        if (handOvers.isEmpty()) {
            return Words.muted(Texts.text("evidence.hand.none"));
        }
        VBox box = new VBox(6);
        for (HandOverLine line : handOvers) {
            Label more = Words.small(line.more());
            more.setWrapText(true);
            box.getChildren().add(new VBox(1, new HBox(10, Words.muted(line.day()), Words.body(line.who())), more));
        }
        return box;
    }

    private static Node foot(EvidenceRow row, EvidenceActions actions) {
        HBox foot = new HBox(8,
                ToolButton.plain("evidence-say", Texts.text("evidence.say"), () -> actions.beginSaying(List.of(row))).key("E"),
                ToolButton.plain("evidence-hand", Texts.text("evidence.hand.add"), () -> actions.beginHandOver(List.of(row))).key("J"));
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
