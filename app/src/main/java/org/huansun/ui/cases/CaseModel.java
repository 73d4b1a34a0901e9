package org.huansun.ui.cases;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.huansun.ui.kit.CaseStage;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.text.Texts;

/** One case on one page. */
public final class CaseModel {

    /** The tab with the case's entries. */
    public static final String ENTRIES = "entries";

    /** What the right-hand side shows. */
    public sealed interface Side {
        /** Deadlines, next steps, parties, volume. */
        record Overview() implements Side {}

        /** One deadline, day by day. */
        record Explained(DeadlineRow deadline) implements Side {}

        /** 记一笔. */
        record Recording(RecordModel record) implements Side {}

        /** One entry, with all that it says. */
        record Seen(EntryDetail entry) implements Side {}

        /** Staying with a rule pack or changing to another. */
        record ChoosingPack(PackChoiceModel choice) implements Side {}

        /** What another part of the window puts here, such as 试算. */
        record Beside(Node content) implements Side {}
    }

    private final ObjectProperty<CaseHead> head;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(new Side.Overview());
    private final StringProperty tab = new SimpleStringProperty(ENTRIES);
    private final StringProperty timelineNote = new SimpleStringProperty("");
    private final StringProperty mark = new SimpleStringProperty("");
    private final StringProperty asOf = new SimpleStringProperty("");
    private final StringProperty lookingBack = new SimpleStringProperty("");
    private final ObservableList<DraftRow> drafts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<VolumeState>> volume = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<CaseStage> stages = FXCollections.observableArrayList();
    private final ObservableList<TimelineEntry> timeline = FXCollections.observableArrayList();
    private final ObservableList<DeadlineRow> deadlines = FXCollections.observableArrayList();
    private final ObservableList<NextStepRow> next = FXCollections.observableArrayList();
    private final ObservableList<PartyRow> parties = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();

    /** A case by its head. */
    public CaseModel(CaseHead head) {
        this.head = new SimpleObjectProperty<>(head);
    }

    /** Title, number, stage and pack. */
    public ObjectProperty<CaseHead> head() {
        return head;
    }

    /** What the right-hand side shows. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** The id of the tab that the left-hand side shows. */
    public StringProperty tab() {
        return tab;
    }

    /** Beside the timeline's heading: 23 条 · 2 条已更正. */
    public StringProperty timelineNote() {
        return timelineNote;
    }

    /** What has to be known of the case beside its stage, such as 待接收, or empty. */
    public StringProperty mark() {
        return mark;
    }

    /** The day that the page is seen as of, in words, or empty for today. */
    public StringProperty asOf() {
        return asOf;
    }

    /** What is shown instead of the case as it is now, in a sentence, or empty. */
    public StringProperty lookingBack() {
        return lookingBack;
    }

    /** Why nothing can be recorded now, or empty. */
    public ObservableValue<String> obstacle() {
        return lookingBack.map(words -> words.isEmpty() ? "" : Texts.text("case.looking-back.why"));
    }

    /** What was typed in this case and not saved. */
    public ObservableList<DraftRow> drafts() {
        return drafts;
    }

    /** How complete the volume is, if that is known. */
    public ObjectProperty<Optional<VolumeState>> volume() {
        return volume;
    }

    /** The twelve stages. */
    public ObservableList<CaseStage> stages() {
        return stages;
    }

    /** Entries, the newest first. */
    public ObservableList<TimelineEntry> timeline() {
        return timeline;
    }

    /** Deadlines, the most urgent first. */
    public ObservableList<DeadlineRow> deadlines() {
        return deadlines;
    }

    /** What the pack asks for, allows and forbids. */
    public ObservableList<NextStepRow> next() {
        return next;
    }

    /** The parties. */
    public ObservableList<PartyRow> parties() {
        return parties;
    }

    /** What does not hold, the gravest first. */
    public ObservableList<FindingRow> findings() {
        return findings;
    }
}
