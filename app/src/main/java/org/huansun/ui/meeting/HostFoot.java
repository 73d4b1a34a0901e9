package org.huansun.ui.meeting;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Back, who is there, clauses, evidence, pause, end, next. The step in which minutes are signed comes after the outcome is
 * recorded, since they have to name it.
 */
final class HostFoot extends HBox {

    private final MeetingModel model;
    private final MeetingActions actions;

    HostFoot(MeetingModel model, MeetingActions actions) {
        super(10);
        this.model = model;
        this.actions = actions;
        setAlignment(Pos.CENTER_LEFT);
        ToolButton back = plain("host-back", "host.back", this::back).with(Material2OutlinedAL.ARROW_BACK)
                .disabledWhen(model.current().map(index -> index.intValue() == 0));
        ToolButton next = ToolButton.primary("host-next", "", this::next).with(Material2OutlinedAL.ARROW_FORWARD);
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.textProperty().bind(Bindings.createStringBinding(this::nextWords, model.current(), model.panel(), model.held()));
        next.setMinWidth(USE_PREF_SIZE);
        ToolButton pause = plain("host-pause", "host.pause", actions::pause);
        pause.textProperty().bind(model.paused().map(on -> Texts.text(on ? "host.resume" : "host.pause")));
        ToolButton end = plain("host-end", "host.end", this::end);
        end.textProperty().bind(model.held().map(held -> Texts.text(held ? "host.minutes" : "host.end")));
        ToolButton people = panel("host-people", "host.people", HostPanel.ATTENDANCE);
        people.textProperty().bind(Bindings.createStringBinding(this::peopleWords, model.attendees()));
        getChildren().addAll(back, people,
                panel("host-clauses", "host.clauses", HostPanel.CLAUSES), panel("host-evidence", "host.evidence", HostPanel.MATERIALS),
                new Spring(), pause, end, next);
        next.disableProperty().bind(isOver());
    }

    private ObservableValue<Boolean> isOver() {
        return Bindings.createBooleanBinding(() -> model.panel().get() == HostPanel.ENDING
                || model.panel().get() == HostPanel.MINUTES && signingStep() < 0, model.panel());
    }

    private static ToolButton plain(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(words), deed);
        button.setFocusTraversable(false);
        return button;
    }

    private ToolButton panel(String id, String words, HostPanel panel) {
        ToolButton button = plain(id, words,
                () -> model.panel().set(model.panel().get() == panel ? HostPanel.SCRIPT : panel));
        model.panel().subscribe(now -> {
            button.getStyleClass().remove("chosen");
            if (now == panel) {
                button.getStyleClass().add("chosen");
            }
        });
        return button;
    }

    private String peopleWords() {
        long present = model.attendees().stream().filter(person -> person.presence() == Attendee.Presence.PRESENT).count();
        return Texts.text("host.attendance", present, model.attendees().size());
    }

    private String nextWords() {
        int index = model.current().get();
        if (index + 1 >= model.steps().size()) {
            return Texts.text(model.held().get() ? "host.finish-signing" : "host.finish");
        }
        return Texts.text("host.next", model.steps().get(index + 1).title());
    }

    /** The step in which minutes are signed, from 0; -1 where the script has none. */
    private int signingStep() {
        for (int at = 0; at < model.steps().size(); at++) {
            if (model.steps().get(at).panel().filter(HostPanel.MINUTES::equals).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    void back() {
        if (model.current().get() > 0) {
            model.current().set(model.current().get() - 1);
        }
    }

    /** To the outcome, or to the minutes once it is recorded. */
    void end() {
        model.panel().set(model.held().get() ? HostPanel.MINUTES : HostPanel.ENDING);
    }

    void next() {
        if (isOver().getValue()) {
            return;
        }
        if (!model.unchecked().isEmpty() && model.reason().get().isBlank() && !model.completed().contains(model.step().id())) {
            model.panel().set(HostPanel.SCRIPT);
            model.reasonAsked().set(true);
            return;
        }
        HostStep step = model.step();
        if (!actions.completed(step, model.reason().get().strip())) {
            return;
        }
        model.completed().add(step.id());
        int index = model.current().get() + 1;
        if (index >= model.steps().size()) {
            end();
        } else if (index == signingStep() && !model.held().get()) {
            model.current().set(index);
            model.panel().set(HostPanel.ENDING);
        } else {
            model.current().set(index);
        }
    }
}
