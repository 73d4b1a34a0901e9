package org.huansun.ui.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 参会人员: who must, may and asked to be there; each can be told or decided on, and that is recorded at once. */
final class GuestsCard extends StackPane {

    private final PlanModel model;
    private final PlanActions actions;
    private final VBox groups = new VBox(10);
    private final Map<GuestLine, VBox> boxes = new HashMap<>();
    private Optional<GuestForm> open = Optional.empty();

    GuestsCard(PlanModel model, PlanActions actions) {
        this.model = model;
        this.actions = actions;
        getChildren().add(new Card(Texts.text("plan.guests"), groups).beside(Words.small(Texts.text("plan.guests.more"))).compact());
        model.guests().addListener((ListChangeListener<GuestGroup>) change -> show());
        show();
    }

    /** What is being typed of somebody stays open, unless it has been recorded. */
    private void show() {
        Optional<GuestLine> typing = open.filter(GuestForm::isFilled).map(GuestForm::guest);
        open = Optional.empty();
        boxes.clear();
        groups.getChildren().setAll(model.guests().stream().map(this::group).toList());
        model.guests().stream().flatMap(group -> group.guests().stream()).filter(guest -> typing.filter(guest::isSame).isPresent())
                .filter(guest -> !actions.begun(guest).equals(GuestWords.none(guest))).findFirst()
                .ifPresent(guest -> turn(guest, Optional.ofNullable(boxes.get(guest)).orElseThrow()));
    }

    private Node group(GuestGroup group) {
        VBox box = new VBox(2, Words.styled(group.title(), "party-role"));
        List<Node> lines = group.guests().stream().map(this::line).toList();
        box.getChildren().addAll(lines.isEmpty() ? List.of(PlanLines.muted(group.none())) : lines);
        return box;
    }

    private Node line(GuestLine guest) {
        VBox box = new VBox(4);
        boxes.put(guest, box);
        Label name = Words.body(guest.name().isEmpty() ? guest.who() : guest.name());
        name.setMinWidth(0);
        VBox words = new VBox(name);
        String beneath = guest.name().isEmpty() ? guest.told() : String.join(" · ", List.of(guest.who(), guest.told())).replaceAll(" · $", "");
        if (!beneath.isEmpty()) {
            words.getChildren().add(PlanLines.muted(beneath));
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, new Chip(guest.tone(), guest.state()), words);
        line.getChildren().addAll(ArticleLink.of("plan-guest-article-" + guest.id(), guest.article(), actions::openArticle));
        line.getChildren().add(new Recorded(deed(guest, box)));
        line.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(line);
        return box;
    }

    private Node deed(GuestLine guest, VBox box) {
        String words = Texts.text(switch (guest.way()) {
            case INVITED -> guest.told().isEmpty() ? "plan.invite" : "plan.invite.again";
            case ASKS -> "plan.request";
        });
        ToolButton deed = ToolButton.plain("plan-guest-" + guest.id(), words, () -> turn(guest, box));
        deed.getStyleClass().add("slim");
        deed.setAccessibleText(words + " " + (guest.name().isEmpty() ? guest.who() : guest.name()));
        return deed;
    }

    /** One form at a time stands open, under the line that it is about. */
    private void turn(GuestLine guest, VBox box) {
        boolean wasHere = open.map(form -> box.getChildren().contains(form)).orElse(false);
        open.ifPresent(form -> ((VBox) form.getParent()).getChildren().remove(form));
        open = Optional.empty();
        if (!wasHere) {
            GuestForm form = new GuestForm(guest, actions, () -> turn(guest, box));
            open = Optional.of(form);
            box.getChildren().add(form);
            form.enter();
        }
    }
}
