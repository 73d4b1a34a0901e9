package org.huansun.ui.library;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;

/** A hit: the article and its pack, the words around the hit, and where else they stand. */
final class HitCell {

    private HitCell() {}

    static Node draw(HitRow hit) {
        HBox first = new HBox(8, Words.strong((hit.article() + " " + hit.heading()).strip()), new Chip(Tone.NEUTRAL, hit.packId()));
        first.setAlignment(Pos.CENTER_LEFT);
        TextFlow snippet = new TextFlow(new Text(hit.before()), Words.styled(hit.hit(), "hit"), new Text(hit.after()));
        snippet.getStyleClass().addAll("marked-text", "rule-text");
        return new VBox(2, first, snippet, Words.small(hit.places()));
    }
}
