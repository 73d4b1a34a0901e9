package org.huansun.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** 原件交接: who handed one original or several to whom, when, why, and under which seal. */
public final class HandOverForm {

    private final List<EvidenceRow> rows;
    private final StringProperty from;
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> on;
    private final StringProperty at = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty seal = new SimpleStringProperty("");
    private final ObservableValue<String> obstacle;

    /** @param from who has them now, as far as is known */
    public HandOverForm(List<EvidenceRow> rows, String from, LocalDate today) {
        this.rows = List.copyOf(rows);
        this.from = new SimpleStringProperty(from);
        this.on = new SimpleObjectProperty<>(today);
        this.obstacle = Bindings.createStringBinding(() -> hindrance(today), this.from, to, on, at, reason);
    }

    private String hindrance(LocalDate today) {
        LocalDate day = on.get();
        List<String> missing = Stream.of(
                        from.get().isBlank() ? "evidence.hand.from" : "",
                        to.get().isBlank() ? "evidence.hand.to" : "",
                        day == null ? "evidence.hand.on" : "",
                        reason.get().isBlank() ? "evidence.hand.reason" : "")
                .filter(key -> !key.isEmpty()).map(Texts::text).toList();
        if (day == null || !missing.isEmpty()) {
            return Texts.text("evidence.hand.missing", String.join("、", missing));
        }
        if (day.isAfter(today)) {
            return Texts.text("evidence.hand.ahead");
        }
        return at.get().isBlank() || at.get().strip().matches("([01]?\\d|2[0-3])[:：][0-5]\\d") ? "" : Texts.text("evidence.hand.no-time");
    }

    /** The originals that change hands. */
    public List<EvidenceRow> rows() {
        return rows;
    }

    /** Who hands over. */
    public StringProperty from() {
        return from;
    }

    /** Who takes over. */
    public StringProperty to() {
        return to;
    }

    /** The day. */
    public ObjectProperty<@Nullable LocalDate> on() {
        return on;
    }

    /** The time of day, such as 16:30, or empty. */
    public StringProperty at() {
        return at;
    }

    /** Why. */
    public StringProperty reason() {
        return reason;
    }

    /** Number and state of the seal, or empty. */
    public StringProperty seal() {
        return seal;
    }

    /** Why it can't be recorded, or empty. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }
}
