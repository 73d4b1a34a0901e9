package org.huansun.ui.evidence;

import java.util.List;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Several originals at once: what can be said of all of them. */
final class SeveralPanel {

    private SeveralPanel() {}

    static Card of(List<EvidenceRow> rows, EvidenceActions actions) {
        return new Card(Texts.text("evidence.several", rows.size()), Words.flowing(Texts.text("evidence.several.words")),
                new HBox(8,
                        ToolButton.plain("evidence-say", Texts.text("evidence.say"), () -> actions.beginSaying(rows)).key("E"),
                        ToolButton.plain("evidence-hand", Texts.text("evidence.hand.add"), () -> actions.beginHandOver(rows)).key("J")));
    }
}
