package org.huansun.ui.welcome;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 欢迎: get to work in a minute. It stands in the window before there is a frame. */
public final class WelcomeView extends StackPane {

    private static final double WIDTH = 820;

    private final WelcomeActions actions;

    /**
     * The page with what was opened before, the last first.
     *
     * @param offer a workspace that can't be worked in now, but read
     */
    public WelcomeView(List<RecentWorkspace> recent, Optional<ReadOffer> offer, WelcomeActions actions) {
        this.actions = actions;
        getStyleClass().add("welcome");
        VBox column = new VBox(16, title(), ways(), recentCard(recent), Words.small(Texts.text("welcome.promise")));
        offer.ifPresent(reading -> column.getChildren().add(1, offered(reading)));
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxWidth(WIDTH);
        getChildren().add(new Scroll("welcome-scroll", new StackPane(column)).filling());
    }

    private static Node title() {
        return new VBox(
                4,
                Words.styled(Texts.text("shell.product"), "welcome-title"),
                Words.muted(Texts.text("welcome.words")));
    }

    private Node ways() {
        HBox first = new HBox(
                12,
                way("welcome-new", Material2OutlinedAL.CREATE_NEW_FOLDER, Texts.text("welcome.new"), Texts.text("welcome.new.more"), actions::create),
                way("welcome-open", Material2OutlinedAL.FOLDER_OPEN, Texts.text("welcome.open"), Texts.text("welcome.open.more"), actions::open));
        HBox second = new HBox(
                12,
                way("welcome-demo", Material2OutlinedMZ.PLAY_CIRCLE_OUTLINE, Texts.text("welcome.demo"), Texts.text("welcome.demo.more"), actions::demonstrate),
                way("welcome-review", Material2OutlinedAL.FACT_CHECK, Texts.text("welcome.review"), Texts.text("welcome.review.more"), actions::review));
        return new VBox(12, first, second);
    }

    private static Node way(String id, Ikon ikon, String words, String more, Runnable deed) {
        Label below = Words.small(more);
        below.setWrapText(true);
        VBox texts = new VBox(4, Words.styled(words, "card-title"), below);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox content = new HBox(14, Icon.sized(ikon, 22), texts);
        RowButton button = new RowButton(id, content, words + " " + more, deed);
        button.getStyleClass().addAll("tally", "way");
        button.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node recentCard(List<RecentWorkspace> recent) {
        VBox lines = new VBox();
        recent.forEach(workspace -> lines.getChildren().add(line(lines.getChildren().size(), workspace)));
        if (recent.isEmpty()) {
            lines.getChildren().add(Words.muted(Texts.text("welcome.recent.none")));
        }
        return new Card(Texts.text("welcome.recent"), lines)
                .atEnd(ToolButton.quiet("welcome-read", Texts.text("welcome.read"), actions::read));
    }

    private Node offered(ReadOffer offer) {
        Label words = Words.flowing(offer.words());
        VBox texts = new VBox(2, Words.strong(offer.folder()), words);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox bar = new HBox(12, texts, ToolButton.primary("welcome-read-offered", Texts.text("welcome.read-offered"), () -> actions.read(offer)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("trouble-bar", Tone.NEAR.styleClass());
        return bar;
    }

    private Node line(int index, RecentWorkspace workspace) {
        HBox content = new HBox(
                10,
                Words.strong(workspace.name()),
                Words.small(workspace.folder()),
                new Spring(),
                workspace.state().isEmpty() ? Words.small(workspace.when()) : Words.styled(workspace.state(), "danger"));
        content.setAlignment(Pos.CENTER_LEFT);
        return new RowButton(
                "welcome-recent-" + index,
                content,
                String.join(" ", workspace.name(), workspace.folder(), workspace.state()),
                () -> actions.reopen(workspace));
    }
}
