package org.huansun.ui.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.huansun.ui.text.Texts;

/**
 * 补录: what people say of one original or of several at once. Only what was touched is recorded, so that several keep what
 * differs between them.
 */
public final class SayForm {

    /** An entry that can be proved. */
    public record Provable(String entry, String words) {}

    private final List<EvidenceRow> rows;
    private final Map<String, String> before;
    private final Set<String> provedBefore;
    private final List<Provable> provable;
    private final ObservableMap<String, String> values = FXCollections.observableHashMap();
    private final ObservableSet<String> proves = FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty reason = new SimpleStringProperty(Texts.text("evidence.say.usual-reason"));
    private final ObservableValue<String> obstacle;

    /**
     * A form filled with what all of the originals have in common.
     *
     * @param before attributes by name, words
     * @param proves ids of entries
     */
    public SayForm(List<EvidenceRow> rows, Map<String, String> before, Set<String> proves, List<Provable> provable) {
        this.rows = List.copyOf(rows);
        this.before = Map.copyOf(before);
        this.provedBefore = Set.copyOf(proves);
        this.provable = List.copyOf(provable);
        this.values.putAll(before);
        this.proves.addAll(proves);
        this.obstacle = Bindings.createStringBinding(this::hindrance, values, this.proves, reason);
    }

    private String hindrance() {
        if (changed().isEmpty() && !provesChanged()) {
            return Texts.text("evidence.say.nothing");
        }
        return reason.get().isBlank() ? Texts.text("evidence.say.no-reason") : "";
    }

    /** The originals that it speaks of. */
    public List<EvidenceRow> rows() {
        return rows;
    }

    /** What stands in the fields, by attribute. */
    public ObservableMap<String, String> values() {
        return values;
    }

    /** The entries that the originals prove, by id. */
    public ObservableSet<String> proves() {
        return proves;
    }

    /** What can be chosen for {@link #proves}. */
    public List<Provable> provable() {
        return provable;
    }

    /** Why it is said only now. */
    public StringProperty reason() {
        return reason;
    }

    /** Why it can't be recorded, or empty. */
    public ObservableValue<String> obstacle() {
        return obstacle;
    }

    /** The attributes that were touched, with their new words; blank takes one away. */
    public Map<String, String> changed() {
        Map<String, String> changed = new HashMap<>();
        values.forEach((name, words) -> {
            if (!Objects.equals(words.strip(), before.getOrDefault(name, ""))) {
                changed.put(name, words.strip());
            }
        });
        return changed;
    }

    /** Whether other entries are proved than before. */
    public boolean provesChanged() {
        return !provedBefore.equals(proves);
    }
}
