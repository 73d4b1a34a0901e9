package org.huansun.ui.cases;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DraftsCard;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The right-hand side: deadlines, what does not hold, next steps, parties, volume. */
final class CaseOverview extends StackPane {

    CaseOverview(CaseModel model, CaseActions actions) {
        StackPane volume = new StackPane();
        model.volume().subscribe(now -> showVolume(volume, now));
        VBox cards = new VBox(
                12, new DraftsCard(model.drafts(), actions::goOn, actions::discard), new DeadlinesCard(model, actions), new FindingsCard(model, actions), new NextCard(model, actions), volume, new PartiesCard(model));
        getChildren().add(new Scroll("case-overview", cards));
    }

    private static void showVolume(StackPane place, Optional<VolumeState> volume) {
        place.getChildren().setAll(volume.stream().map(CaseOverview::card).toList());
        place.setManaged(volume.isPresent());
    }

    private static Node card(VolumeState volume) {
        ProgressBar bar = new ProgressBar(volume.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(volume.words());
        Label missing = Words.flowing(volume.missing().isEmpty() ? "" : Texts.text("case.missing", volume.missing()));
        missing.getStyleClass().setAll("label", "small-ink");
        return new Card(Texts.text("case.volume"), Words.small(volume.words()), bar, missing).compact();
    }
}
