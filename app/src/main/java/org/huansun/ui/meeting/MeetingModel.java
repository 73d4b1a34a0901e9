package org.huansun.ui.meeting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** A meeting under way. */
public final class MeetingModel {

    private final String title;
    private final String subtitle;
    private final List<HostStep> steps;
    private final List<Speaker> speakers;
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private final ObservableSet<String> completed = FXCollections.observableSet();
    private final ObservableSet<String> checked = FXCollections.observableSet();
    private final ObjectProperty<Speaker> speaker;
    private final StringProperty facts = new SimpleStringProperty("");
    private final StringProperty elapsed = new SimpleStringProperty("00:00:00");
    private final StringProperty used = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty movements = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<NoteLine> notes = FXCollections.observableArrayList();
    private final ObservableList<Attendee> attendees = FXCollections.observableArrayList();
    private final BooleanProperty ending = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty outcomeNote = new SimpleStringProperty("");
    private final ObservableList<String> consequences = FXCollections.observableArrayList();

    /** A meeting by its script; {@code steps} and {@code speakers} are not empty. */
    public MeetingModel(String title, String subtitle, List<HostStep> steps, List<Speaker> speakers) {
        this.title = title;
        this.subtitle = subtitle;
        this.steps = List.copyOf(steps);
        this.speakers = List.copyOf(speakers);
        this.speaker = new SimpleObjectProperty<>(speakers.getFirst());
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

    /** The step shown, from 0. */
    public IntegerProperty current() {
        return current;
    }

    /** The step shown. */
    public HostStep step() {
        return steps.get(current.get());
    }

    /** Ids of completed steps. */
    public ObservableSet<String> completed() {
        return completed;
    }

    /** Ids of checks that are set. */
    public ObservableSet<String> checked() {
        return checked;
    }

    /** Whose words are being typed. */
    public ObjectProperty<Speaker> speaker() {
        return speaker;
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

    /** 10:05 钱某离席，10:12 返回. */
    public StringProperty movements() {
        return movements;
    }

    /** What is being typed. */
    public StringProperty words() {
        return words;
    }

    /** What was said, the oldest first. */
    public ObservableList<NoteLine> notes() {
        return notes;
    }

    /** Who is invited or there. */
    public ObservableList<Attendee> attendees() {
        return attendees;
    }

    /** Whether the panel that ends the meeting is open. */
    public BooleanProperty ending() {
        return ending;
    }

    /** The outcome chosen in it. */
    public ObjectProperty<Optional<Outcome>> outcome() {
        return outcome;
    }

    /** A remark on it. */
    public StringProperty outcomeNote() {
        return outcomeNote;
    }

    /** What will be recorded and what follows from it. */
    public ObservableList<String> consequences() {
        return consequences;
    }
}
