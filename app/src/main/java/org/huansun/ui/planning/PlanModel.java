package org.huansun.ui.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.text.Texts;

/** The plan of one round of one case, and what the pack and the file say to it. */
public final class PlanModel {

    /** The names of what is typed, as the entry writes them. */
    public static final List<String> FIELDS = List.of("at", "place", "host", "recorder", "invited", "reason");

    private static final String TIME = "([01]?\\d|2[0-3])[:：][0-5]\\d";

    private final String caseName;
    private final PlanChoice round;
    private final List<PlanChoice> rounds;
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final StringProperty earlier = new SimpleStringProperty("");
    private final StringProperty dayWords = new SimpleStringProperty("");
    private final StringProperty draftNote = new SimpleStringProperty("");
    private final ObservableList<ConditionLine> conditions = FXCollections.observableArrayList();
    private final ObservableList<BoundLine> bounds = FXCollections.observableArrayList();
    private final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    private final ObservableList<GuestGroup> guests = FXCollections.observableArrayList();
    private final ObservableList<ProxyLine> proxies = FXCollections.observableArrayList();
    private final ObservableList<DraftRow> drafts = FXCollections.observableArrayList();

    /**
     * An empty plan.
     *
     * @param rounds to choose from, {@code round} among them
     */
    public PlanModel(String caseName, PlanChoice round, List<PlanChoice> rounds) {
        this.caseName = caseName;
        this.round = round;
        this.rounds = List.copyOf(rounds);
        FIELDS.forEach(name -> fields.put(name, new SimpleStringProperty("")));
    }

    /** Title and number of the case. */
    public String caseName() {
        return caseName;
    }

    public PlanChoice round() {
        return round;
    }

    public List<PlanChoice> rounds() {
        return rounds;
    }

    /** The day of the meeting; empty while none is typed. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /** What is typed into one of {@link #FIELDS}. */
    public StringProperty field(String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    /** The plan that saving replaces, in words; empty where the round has none. */
    public StringProperty earlier() {
        return earlier;
    }

    /** What the typed day is: weekday, working day or not, days to the last one. */
    public StringProperty dayWords() {
        return dayWords;
    }

    /** When the draft was last kept. */
    public StringProperty draftNote() {
        return draftNote;
    }

    /** 启动条件. */
    public ObservableList<ConditionLine> conditions() {
        return conditions;
    }

    /** 时间与次数. */
    public ObservableList<BoundLine> bounds() {
        return bounds;
    }

    /** What stands against the typed day. */
    public ObservableList<Warning> warnings() {
        return warnings;
    }

    /** 参会人员. */
    public ObservableList<GuestGroup> guests() {
        return guests;
    }

    /** 代理与回避. */
    public ObservableList<ProxyLine> proxies() {
        return proxies;
    }

    /** Other plans of the round that were begun and not saved. */
    public ObservableList<DraftRow> drafts() {
        return drafts;
    }

    /** What the button says: 保存安排, 改期, or 仍要安排 where something stands against it. */
    public ObservableValue<String> deed() {
        return Bindings.createStringBinding(
                () -> Texts.text(!warnings.isEmpty() ? "plan.save.anyway" : earlier.get().isEmpty() ? "plan.save" : "plan.save.again"),
                warnings, earlier);
    }

    /** Why the plan can't be saved yet, or empty. */
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(this::why, day, field("at"), field("place"), field("reason"), earlier);
    }

    private String why() {
        if (day.get().isEmpty()) {
            return Texts.text("plan.no-day");
        }
        String at = field("at").get().strip();
        if (!at.isEmpty() && !at.matches(TIME)) {
            return Texts.text("plan.no-time");
        }
        if (field("place").get().isBlank()) {
            return Texts.text("plan.no-place");
        }
        return !earlier.get().isEmpty() && field("reason").get().isBlank() ? Texts.text("plan.no-reason") : "";
    }

    /** Why the meeting can't be opened on the host's screen yet, or empty. */
    public ObservableValue<String> hostObstacle() {
        return earlier.map(words -> words.isEmpty() ? Texts.text("plan.no-plan") : "");
    }
}
