package org.huansun.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.calendar.CalendarFilter.Kind;

/** What narrows the calendar, and what there is to choose. Whoever fills the calendar follows {@link #choice}. */
public final class CalendarFilters {

    private final Map<Kind, ObjectProperty<CalendarFilter>> chosen = new EnumMap<>(Kind.class);
    private final Map<Kind, ObservableList<CalendarFilter>> offered = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<CalendarChoice> choice = new ReadOnlyObjectWrapper<>(CalendarChoice.ALL);
    private boolean applying;

    /** Nothing chosen. */
    public CalendarFilters() {
        for (Kind kind : Kind.values()) {
            ObjectProperty<CalendarFilter> property = new SimpleObjectProperty<>(kind.any());
            chosen.put(kind, property);
            offered.put(kind, FXCollections.observableArrayList(kind.any()));
            property.subscribe(now -> choose());
        }
    }

    private void choose() {
        if (!applying) {
            CalendarFilter one = now(Kind.CASE);
            choice.set(new CalendarChoice(one.id(), one.id().isEmpty() ? "" : one.words(), now(Kind.PERSON).id(), now(Kind.PACK).id(),
                    now(Kind.KIND).id(), now(Kind.STATE).id()));
        }
    }

    /** A box whose choices are replaced has none for a moment. */
    private CalendarFilter now(Kind kind) {
        return Optional.ofNullable(chosen.get(kind)).map(ObjectProperty::get).orElseGet(kind::any);
    }

    /** Shows what was chosen before; a filter that is no longer offered stands as it was, and finds what it finds. */
    public void apply(CalendarChoice before) {
        whileApplying(() -> {
            chosen(Kind.CASE).set(before.caseId().isEmpty() ? Kind.CASE.any() : new CalendarFilter(before.caseId(), before.caseName()));
            set(Kind.PERSON, before.person());
            set(Kind.PACK, before.pack());
            set(Kind.KIND, before.kind());
            set(Kind.STATE, before.state());
        });
        choice.set(before);
    }

    private void set(Kind kind, String id) {
        chosen(kind).set(offered(kind).stream().filter(filter -> filter.id().equals(id)).findFirst()
                .orElseGet(() -> new CalendarFilter(id, id)));
    }

    /** Lets everything through again. */
    public void reset() {
        apply(CalendarChoice.ALL);
    }

    /** Offers filters behind the one that means any; what is chosen stays chosen. */
    public void offer(Kind kind, List<CalendarFilter> filters) {
        CalendarFilter now = now(kind);
        if (offered(kind).stream().skip(1).toList().equals(filters)) {
            return;
        }
        boolean gone = !now.id().isEmpty() && filters.stream().noneMatch(filter -> filter.id().equals(now.id()));
        whileApplying(() -> {
            offered(kind).setAll(kind.any());
            if (gone) {
                offered(kind).add(now);
            }
            offered(kind).addAll(filters);
            chosen(kind).set(filters.stream().filter(filter -> filter.id().equals(now.id())).findFirst().orElse(now));
        });
    }

    private void whileApplying(Runnable deed) {
        applying = true;
        try {
            deed.run();
        } finally {
            applying = false;
        }
    }

    /** What is shown; changes with every filter. */
    public ReadOnlyObjectProperty<CalendarChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** The filter chosen of a kind. */
    public ObjectProperty<CalendarFilter> chosen(Kind kind) {
        return Objects.requireNonNull(chosen.get(kind));
    }

    /** The filters to choose from; the first means any. */
    public ObservableList<CalendarFilter> offered(Kind kind) {
        return Objects.requireNonNull(offered.get(kind));
    }
}
