package org.huansun.ui.meeting;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The host's screen: steps left, what is being done in the middle, notes below, attendance right. */
final class HostPage extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final String LIGHT = "host-light";
    private static final double ENOUGH = 1150;

    private final MeetingModel model;
    private final MeetingActions actions;
    private final HostFoot foot;
    private final Label subtitle = Words.muted("");

    HostPage(MeetingModel model, MeetingActions actions) {
        this.model = model;
        this.actions = actions;
        this.foot = new HostFoot(model, actions);
        getStyleClass().add("host");
        NotesBox notes = new NotesBox(model, actions);
        VBox middle = new VBox(12, stage(), notes);
        middle.setMinWidth(400);
        HBox.setHgrow(middle, Priority.ALWAYS);
        StepList steps = new StepList(model);
        AttendanceBox attendance = new AttendanceBox(model, actions.attendance());
        HBox main = new HBox(12, steps, middle, attendance);
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(top(), main);
        getChildren().add(foot);
        widthProperty().map(width -> width.doubleValue() < ENOUGH).subscribe(narrow -> {
            steps.narrow(narrow);
            notes.narrow(narrow);
            pseudoClassStateChanged(NARROW, narrow);
        });
        Runnable room = () -> giveRoom(steps, notes, attendance);
        model.panel().subscribe(panel -> room.run());
        widthProperty().subscribe(width -> room.run());
        model.light().subscribe(light -> {
            getStyleClass().remove(LIGHT);
            if (light) {
                getStyleClass().add(LIGHT);
            }
        });
        EventHandler<KeyEvent> keys = this::key;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys); // a button that is gone after it was pressed takes the focus with it
                notes.enter();
            }
        });
    }

    private StackPane stage() {
        Map<HostPanel, Node> made = new EnumMap<>(HostPanel.class);
        StackPane stage = new StackPane();
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.panel().subscribe(panel -> {
            stage.getChildren().setAll(made.computeIfAbsent(panel, this::made));
            if (panel == HostPanel.MINUTES) {
                actions.minutes().make();
            }
        });
        return stage;
    }

    private Node made(HostPanel panel) {
        return switch (panel) {
            case SCRIPT -> new ReadAloud(model);
            case ATTENDANCE -> new AttendancePanel(model, actions.attendance());
            case CLAUSES -> new ClausePanel(model.clauses(), actions.clauses());
            case MATERIALS -> new MaterialPanel(model.room(), actions.room());
            case ENDING -> new EndingPanel(model, actions.ending());
            case MINUTES -> new MinutesPanel(model, actions.minutes());
        };
    }

    /** What is not needed gives way: notes where people, the outcome or the minutes are worked on, attendance where they sign, the sides where it is narrow. */
    private void giveRoom(Node steps, Node notes, Node attendance) {
        boolean wide = getWidth() >= ENOUGH;
        HostPanel panel = model.panel().get();
        boolean script = panel == HostPanel.SCRIPT;
        show(steps, wide || script);
        show(attendance, wide && panel != HostPanel.MINUTES);
        show(notes, script || wide && (panel == HostPanel.CLAUSES || panel == HostPanel.MATERIALS));
        show(subtitle, wide);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private HBox top() {
        Label facts = Words.muted("");
        facts.textProperty().bind(model.facts());
        Hint whole = new Hint("");
        whole.textProperty().bind(model.facts());
        facts.setTooltip(whole);
        Label clock = Words.styled("", "host-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        clock.textProperty().bind(model.elapsed());
        Label title = Words.styled(model.title(), "host-title");
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.setText(model.subtitle());
        subtitle.setTooltip(new Hint(model.subtitle()));
        HBox top = new HBox(12, title, subtitle, new Spring(), facts, clock,
                icon("host-size", Material2OutlinedAL.FORMAT_SIZE, "host.size", model::nextSize),
                icon("host-light", Material2OutlinedAL.BRIGHTNESS_6, "host.light", actions::light),
                icon("host-full", Material2OutlinedAL.FULLSCREEN, "host.full", actions::fullScreen),
                icon("host-leave", Material2OutlinedMZ.MEETING_ROOM, "host.leave", actions::leave));
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private static ToolButton icon(String id, org.kordamp.ikonli.Ikon ikon, String words, Runnable deed) {
        ToolButton button = ToolButton.icon(id, ikon, Texts.text(words), deed);
        button.getStyleClass().add("quiet");
        button.setFocusTraversable(false);
        return button;
    }

    private void key(KeyEvent event) {
        boolean used = event.isControlDown() ? chord(event) : single(event);
        if (used) {
            event.consume();
        }
    }

    private boolean single(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> foot.next();
            case PAGE_UP -> foot.back();
            case F10 -> actions.pause();
            case F11 -> actions.fullScreen();
            case F12 -> actions.room().window();
            case ESCAPE -> {
                boolean elsewhere = model.panel().get() != HostPanel.SCRIPT;
                model.panel().set(HostPanel.SCRIPT);
                return elsewhere;
            }
            default -> {
                return model.speakers().stream().filter(speaker -> speaker.key() == event.getCode()).findFirst().map(speaker -> {
                    model.speaker().set(speaker);
                    return true;
                }).orElse(false);
            }
        }
        return true;
    }

    private boolean chord(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1 -> model.panel().set(HostPanel.SCRIPT);
            case DIGIT2 -> model.panel().set(HostPanel.ATTENDANCE);
            case DIGIT3 -> model.panel().set(HostPanel.CLAUSES);
            case DIGIT4 -> model.panel().set(HostPanel.MATERIALS);
            case DIGIT5 -> foot.end();
            case DIGIT6 -> model.panel().set(HostPanel.MINUTES);
            case EQUALS, PLUS, ADD -> model.size(1);
            case MINUS, SUBTRACT -> model.size(-1);
            case DIGIT0, NUMPAD0 -> model.size(-MeetingModel.SIZES.size());
            default -> {
                return false;
            }
        }
        return true;
    }
}
