package org.huansun.ui.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The plan itself: when, where, led and written by whom, who is invited; and what stands against the day. */
final class PlanForm extends StackPane {

    private static final int INVITED_ROWS = 2;
    private static final double REASON_WIDTH = 380;

    private final PlanModel model;
    private final PlanActions actions;
    private final VBox warnings = new VBox(4);
    private final DayField day = new DayField("plan-on", Texts.text("plan.on"));

    PlanForm(PlanModel model, PlanActions actions) {
        this.model = model;
        this.actions = actions;
        VBox fields = new VBox(8, when(), who(), field("invited", invited()));
        Label earlier = PlanLines.muted("");
        earlier.textProperty().bind(model.earlier());
        shownIf(earlier, model.earlier().map(words -> !words.isEmpty()));
        warnings.getStyleClass().add("effect-box");
        model.warnings().addListener((ListChangeListener<Warning>) change -> showWarnings());
        showWarnings();
        getChildren().add(new Card(Texts.text("plan.form"), earlier, fields, warnings, foot()).compact());
    }

    /** Puts the cursor into the day. */
    void enter() {
        day.enter();
    }

    private Node when() {
        ComboBox<PlanChoice> round = new ComboBox<>();
        round.setId("plan-round");
        round.setAccessibleText(Texts.text("plan.round"));
        round.getItems().setAll(model.rounds());
        round.setValue(model.round());
        round.valueProperty().subscribe(chosen -> {
            if (!chosen.equals(model.round())) {
                actions.chooseRound(chosen);
            }
        });
        day.day().set(model.day().get().orElse(null));
        day.day().subscribe(typed -> model.day().set(Optional.<LocalDate>ofNullable(typed)));
        model.day().subscribe(now -> now.ifPresentOrElse(day.day()::set, () -> day.show("")));
        day.setPrefWidth(150);
        day.addEventFilter(KeyEvent.KEY_PRESSED, event -> { // the field would keep it to itself
            if (event.getCode() == KeyCode.ESCAPE && !day.isOpen()) {
                actions.leave(model);
                event.consume();
            }
        });
        TextField at = typed("at");
        at.setPrefWidth(90);
        VBox place = field("place", typed("place"));
        HBox.setHgrow(place, Priority.ALWAYS);
        Label dayWords = PlanLines.muted("");
        dayWords.setId("plan-day-words");
        dayWords.textProperty().bind(model.dayWords());
        shownIf(dayWords, model.dayWords().map(words -> !words.isEmpty()));
        return new VBox(3, new HBox(10, field("round", round), field("on", day), field("at", at), place), dayWords);
    }

    private Node who() {
        VBox host = field("host", typed("host"));
        VBox recorder = field("recorder", typed("recorder"));
        Node reason = reason();
        List.of(host, recorder, reason).forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        return new HBox(10, host, recorder, reason);
    }

    private TextArea invited() {
        TextArea area = new TextArea();
        area.setPrefRowCount(INVITED_ROWS);
        area.setWrapText(true);
        return bound(area, "invited");
    }

    private Node reason() {
        TextField typed = typed("reason");
        typed.setPrefWidth(REASON_WIDTH);
        VBox field = field("reason", typed);
        shownIf(field, model.earlier().map(words -> !words.isEmpty()));
        return field;
    }

    private static void shownIf(Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private TextField typed(String name) {
        return bound(new TextField(), name);
    }

    private <T extends TextInputControl> T bound(T control, String name) {
        control.setId("plan-" + name);
        control.setAccessibleText(Texts.text("plan." + name));
        control.setPromptText(Texts.text("plan.hint." + name));
        control.textProperty().bindBidirectional(model.field(name));
        return control;
    }

    private static VBox field(String name, Node control) {
        return new VBox(3, Words.styled(Texts.text("plan." + name), "field-name"), control);
    }

    private void showWarnings() {
        warnings.getChildren().setAll(model.warnings().stream().map(this::warning).toList());
        warnings.setVisible(!model.warnings().isEmpty());
        warnings.setManaged(!model.warnings().isEmpty());
    }

    private Node warning(Warning warning) {
        return PlanLines.line(warning.tone(), warning.weight(), warning.words(), "",
                ArticleLink.of("plan-warning-" + (model.warnings().indexOf(warning) + 1), warning.article(), actions::openArticle));
    }

    private Node foot() {
        ToolButton save = ToolButton.primary("plan-save", "", () -> actions.save(model));
        save.textProperty().bind(model.deed());
        save.key("Ctrl ↵");
        Label draft = Words.small("");
        draft.textProperty().bind(model.draftNote());
        HBox foot = new HBox(12, draft, new Spring(), new Recorded(new Reasoned(save, model.obstacle())));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
