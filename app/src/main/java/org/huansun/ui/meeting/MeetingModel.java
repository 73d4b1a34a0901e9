package org.huansun.ui.meeting;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** A meeting under way. */
public final class MeetingModel {

    /** How much larger than the screen gives the type can be. */
    public static final List<Double> SIZES = List.of(1.0, 1.15, 1.3, 1.5);

    private final String title;
    private final String subtitle;
    private final List<HostStep> steps;
    private final List<Speaker> speakers;
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private final ObjectProperty<HostPanel> panel = new SimpleObjectProperty<>(HostPanel.SCRIPT);
    private final ObservableSet<String> completed = FXCollections.observableSet();
    private final ObservableSet<String> checked = FXCollections.observableSet();
    private final BooleanProperty reasonAsked = new SimpleBooleanProperty(false);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Speaker> speaker;
    private final ObjectProperty<Option> about = new SimpleObjectProperty<>(Option.NONE);
    private final ObjectProperty<Option> position = new SimpleObjectProperty<>(Option.NONE);
    private final List<Option> abouts;
    private final List<Option> positions;
    private final StringProperty facts = new SimpleStringProperty("");
    private final StringProperty elapsed = new SimpleStringProperty("00:00:00");
    private final StringProperty used = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<NoteLine> notes = FXCollections.observableArrayList();
    private final ObservableList<PositionLine> standings = FXCollections.observableArrayList();
    private final ObservableList<Attendee> attendees = FXCollections.observableArrayList();
    private final List<Option> sides;
    private final BooleanProperty paused = new SimpleBooleanProperty(false);
    private final BooleanProperty light = new SimpleBooleanProperty(false);
    private final IntegerProperty size = new SimpleIntegerProperty(0);
    private final DoubleBinding enlarged = Bindings.createDoubleBinding(() -> SIZES.get(size.get()), size);
    private final BooleanProperty held = new SimpleBooleanProperty(false);
    private final ClauseModel clauses;
    private final EndingModel ending = new EndingModel();
    private final MinutesModel minutes = new MinutesModel();
    private final RoomModel room = new RoomModel();

    /**
     * A meeting by its script; {@code steps} and {@code speakers} are not empty.
     *
     * @param choices what a form of the screen offers
     * @param parties who has to agree to clauses
     */
    public MeetingModel(String title, String subtitle, List<HostStep> steps, List<Speaker> speakers, Choices choices, List<String> parties) {
        this.title = title;
        this.subtitle = subtitle;
        this.steps = List.copyOf(steps);
        this.speakers = List.copyOf(speakers);
        this.speaker = new SimpleObjectProperty<>(speakers.getFirst());
        this.abouts = choices.abouts();
        this.positions = choices.positions();
        this.sides = choices.sides();
        this.clauses = new ClauseModel(parties);
    }

    /** What can be chosen: what a statement is about, where it stands, on which side somebody sits. */
    public record Choices(List<Option> abouts, List<Option> positions, List<Option> sides) {

        public Choices {
            abouts = List.copyOf(abouts);
            positions = List.copyOf(positions);
            sides = List.copyOf(sides);
        }
    }

    /** 磋商会议 · 第二轮. */
    public String title() {
        return title;
    }

    /** Case and number. */
    public String subtitle() {
        return subtitle;
    }

    /** The script. */
    public List<HostStep> steps() {
        return steps;
    }

    /** Who can be noted. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** What a statement can be about. */
    public List<Option> abouts() {
        return abouts;
    }

    /** Where a side can stand. */
    public List<Option> positions() {
        return positions;
    }

    /** On which side somebody can sit. */
    public List<Option> sides() {
        return sides;
    }

    /** The step shown, from 0. */
    public IntegerProperty current() {
        return current;
    }

    /** The step shown. */
    public HostStep step() {
        return steps.get(current.get());
    }

    /** What stands in the middle. */
    public ObjectProperty<HostPanel> panel() {
        return panel;
    }

    /** Ids of completed steps. */
    public ObservableSet<String> completed() {
        return completed;
    }

    /** Ids of checks that are set. */
    public ObservableSet<String> checked() {
        return checked;
    }

    /** What of the step has not been established. */
    public List<HostStep.Check> unchecked() {
        return step().checks().stream().filter(check -> !checked.contains(check.id())).toList();
    }

    /** Whether the reason is asked for why a step closes with something not established. */
    public BooleanProperty reasonAsked() {
        return reasonAsked;
    }

    /** That reason. */
    public StringProperty reason() {
        return reason;
    }

    /** Whose words are being typed. */
    public ObjectProperty<Speaker> speaker() {
        return speaker;
    }

    /** What they are about. */
    public ObjectProperty<Option> about() {
        return about;
    }

    /** Where he stands. */
    public ObjectProperty<Option> position() {
        return position;
    }

    /** 距磋商期限 63 天 · 第 2 次，原则上不超过 3 次. */
    public StringProperty facts() {
        return facts;
    }

    /** 00:47:12. */
    public StringProperty elapsed() {
        return elapsed;
    }

    /** 已用 47 分，本步 6 分. */
    public StringProperty used() {
        return used;
    }

    /** 每一秒自动保存, or what is wrong. */
    public StringProperty saved() {
        return saved;
    }

    /** What is being typed. */
    public StringProperty words() {
        return words;
    }

    /** What was said, the oldest first. */
    public ObservableList<NoteLine> notes() {
        return notes;
    }

    /** Where the sides stand. */
    public ObservableList<PositionLine> standings() {
        return standings;
    }

    /** Who is invited or there. */
    public ObservableList<Attendee> attendees() {
        return attendees;
    }

    /** Whether the meeting stands still. */
    public BooleanProperty paused() {
        return paused;
    }

    /** Whether the screen is light; it is dark by default. */
    public BooleanProperty light() {
        return light;
    }

    /** Which of the {@link #SIZES} the type has; out of range never. */
    public IntegerProperty size() {
        return size;
    }

    /** Makes the type so many sizes larger, or smaller, as far as there are any. */
    public void size(int more) {
        size.set(Math.clamp(size.get() + (long) more, 0, SIZES.size() - 1));
    }

    /** Makes it a size larger; after the largest comes the smallest. */
    public void nextSize() {
        size.set((size.get() + 1) % SIZES.size());
    }

    /** How many times larger than the screen gives the type is. */
    public ObservableDoubleValue enlarged() {
        return enlarged;
    }

    /** Whether the outcome is recorded. */
    public BooleanProperty held() {
        return held;
    }

    public ClauseModel clauses() {
        return clauses;
    }

    public EndingModel ending() {
        return ending;
    }

    public MinutesModel minutes() {
        return minutes;
    }

    public RoomModel room() {
        return room;
    }
}
