package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 会议记录: read back on the left as it will be printed, signed on the right, then put on file. */
final class MinutesPanel extends VBox {

    private static final double SIGNING_WIDTH = 300;

    private final MinutesModel model;
    private final MinutesActions actions;
    private final VBox signers = new VBox(8);

    MinutesPanel(MeetingModel meeting, MinutesActions actions) {
        super(10);
        this.model = meeting.minutes();
        this.actions = actions;
        getStyleClass().add("host-panel");
        VBox sheet = new VBox();
        model.text().subscribe(text -> sheet.getChildren().setAll(text.<Node>map(node -> node)
                .orElseGet(() -> Words.muted(Texts.text("minutes.making")))));
        Scroll reading = new Scroll("host-minutes", sheet);
        HBox.setHgrow(reading, Priority.ALWAYS);
        Label rule = Words.flowing("");
        rule.textProperty().bind(model.rule());
        Scroll signing = new Scroll("host-signers", new VBox(10, signers, rule));
        signing.setMinWidth(SIGNING_WIDTH);
        signing.setPrefWidth(SIGNING_WIDTH);
        HBox main = new HBox(14, reading, signing);
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        Label state = Words.small("");
        state.textProperty().bind(Bindings.createStringBinding(
                () -> model.sealed().get().isEmpty() ? model.attached().get() : model.sealed().get(), model.sealed(), model.attached()));
        HBox head = new HBox(10, Words.styled(Texts.text("host.minutes"), "host-title"), state, new Spring(),
                ToolButton.plain("minutes-make", Texts.text("minutes.make"), actions::make),
                ToolButton.plain("minutes-print", Texts.text("minutes.print"), actions::print));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, main, foot());
        model.signers().addListener((ListChangeListener<Signer>) change -> show());
        model.refusing().subscribe(now -> show());
    }

    private void show() {
        signers.getChildren().setAll(model.signers().stream().map(this::line).toList());
        if (model.signers().isEmpty()) {
            signers.getChildren().add(Words.flowing(Texts.text("minutes.nobody")));
        }
    }

    private Node line(Signer signer) {
        HBox head = new HBox(8, Words.strong(signer.name()), Words.muted(signer.role()));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox line = new VBox(4, head);
        line.getStyleClass().add("host-row");
        if (!signer.state().isEmpty()) {
            line.getChildren().add(Words.small(signer.state()));
        }
        if (signer.standing() == Signer.Standing.WANTED) {
            line.getChildren().add(new HBox(8, once("minutes-sign-" + signer.id(), "minutes.sign", () -> actions.signed(signer)),
                    once("minutes-refuse-" + signer.id(), "minutes.refuse", () -> model.refusing().set(Optional.of(signer.name())))));
            if (model.refusing().get().equals(Optional.of(signer.name()))) {
                line.getChildren().add(refusal(signer));
            }
        }
        if (!signer.statement().isEmpty()) {
            line.getChildren().add(Words.flowing(signer.statement()));
        }
        return line;
    }

    private Node refusal(Signer signer) {
        TextArea statement = new TextArea();
        statement.setId("minutes-statement");
        statement.setPromptText(Texts.text("minutes.statement"));
        statement.setAccessibleText(Texts.text("minutes.statement"));
        statement.setWrapText(true);
        statement.setPrefRowCount(3);
        statement.textProperty().bindBidirectional(model.statement());
        ToolButton save = slim("minutes-refused", "minutes.refused", () -> actions.refused(signer));
        save.disableProperty().bind(model.statement().map(String::isBlank));
        return new VBox(6, statement, save);
    }

    /** A button that does nothing before the minutes were read back. */
    private Node once(String id, String words, Runnable deed) {
        return new Reasoned(slim(id, words, deed), model.read().map(read -> read ? "" : Texts.text("minutes.not-read")));
    }

    private static ToolButton slim(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(words), deed);
        button.getStyleClass().add("slim");
        return button;
    }

    private HBox foot() {
        ToolButton read = ToolButton.plain("minutes-read", Texts.text("minutes.read"), actions::readBack);
        ToolButton seal = ToolButton.primary("minutes-seal", Texts.text("minutes.seal"), actions::seal);
        HBox foot = new HBox(12, new Reasoned(read, model.read().map(done -> done ? Texts.text("minutes.read.done") : "")),
                ToolButton.plain("minutes-attach", Texts.text("minutes.attach"), actions::attach), new Spring(),
                new Reasoned(seal, model.obstacle()));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
