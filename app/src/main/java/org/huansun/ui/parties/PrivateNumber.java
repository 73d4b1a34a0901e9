package org.huansun.ui.parties;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/**
 * A number that is covered until somebody asks for it: then it stands there for a while, this one and no other. Covered, the
 * whole of it is in no node, tooltip or accessible text.
 */
final class PrivateNumber extends HBox {

    private static final Duration A_WHILE = Duration.seconds(20);

    private final String covered;
    private final Label number = Words.styled("", "party-value");
    private final ToolButton button;
    private final PauseTransition covering = new PauseTransition(A_WHILE);

    PrivateNumber(String id, String label, String covered, Supplier<String> whole) {
        super(2);
        this.covered = covered;
        this.button = ToolButton.quiet(id, "", () -> turn(whole));
        button.getStyleClass().add("article-link");
        button.setUserData(label);
        setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, button);
        covering.setOnFinished(event -> cover());
        sceneProperty().subscribe(scene -> {
            if (scene == null) { // whoever comes back to the page asks again
                covering.stop();
                cover();
            }
        });
        cover();
    }

    private void turn(Supplier<String> whole) {
        if (number.getText().equals(covered)) {
            number.setText(whole.get());
            say("parties.cover");
            covering.playFromStart();
        } else {
            covering.stop();
            cover();
        }
    }

    private void cover() {
        number.setText(covered);
        say("parties.uncover");
    }

    private void say(String key) {
        button.setText(Texts.text(key));
        button.setAccessibleText(Texts.text(key) + button.getUserData());
    }
}
