package org.huansun.ui.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.cases.CaseColumn;
import org.huansun.ui.cases.SavedFilter;
import org.huansun.workspace.Preferences;
import org.huansun.workspace.Workspace;
import org.slf4j.LoggerFactory;

/** The filters that a user has given names, the columns chosen, and what narrows the calendar; kept with the workspace. */
final class KeptChoices {

    private static final String FILTERS = "case-filters";
    private static final String CALENDAR = "calendar-choice";
    private static final String COLUMNS = "case-columns";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Preferences preferences;

    KeptChoices(Workspace workspace) {
        this.preferences = workspace.preferences();
    }

    List<SavedFilter> choices() {
        return read(FILTERS, new TypeReference<List<SavedFilter>>() {}).orElse(List.of());
    }

    Optional<List<CaseColumn>> columns() {
        return read(COLUMNS, new TypeReference<List<CaseColumn>>() {}).filter(columns -> columns.contains(CaseColumn.TITLE));
    }

    /** Keeps a choice; one of the same name is replaced. */
    List<SavedFilter> keep(SavedFilter filter) {
        List<SavedFilter> all = without(filter.name());
        all.add(filter);
        write(FILTERS, all);
        return all;
    }

    List<SavedFilter> forget(SavedFilter filter) {
        List<SavedFilter> all = without(filter.name());
        write(FILTERS, all);
        return all;
    }

    /** What the calendar was narrowed by last. */
    Optional<CalendarChoice> calendar() {
        return read(CALENDAR, new TypeReference<CalendarChoice>() {}).map(KeptChoices::whole);
    }

    /** What a newer or older program left out narrows nothing. */
    private static CalendarChoice whole(CalendarChoice kept) {
        return new CalendarChoice(word(kept.caseId()), word(kept.caseName()), word(kept.person()), word(kept.pack()), word(kept.kind()), word(kept.state()));
    }

    private static String word(String kept) {
        return Optional.ofNullable(kept).orElse("");
    }

    void keep(CalendarChoice choice) {
        write(CALENDAR, choice);
    }

    void keep(List<CaseColumn> columns) {
        write(COLUMNS, columns);
    }

    private List<SavedFilter> without(String name) {
        List<SavedFilter> all = new ArrayList<>(choices());
        all.removeIf(kept -> kept.name().equals(name));
        return all;
    }

    /** What an older or newer program kept and this one can't read is left aside: it is no reason not to work. */
    private <T> Optional<T> read(String name, TypeReference<T> type) {
        return preferences.get(name).flatMap(text -> {
            try {
                return Optional.ofNullable(JSON.readValue(text, type));
            } catch (JsonProcessingException unreadable) {
                LoggerFactory.getLogger(KeptChoices.class).warn(name, unreadable);
                return Optional.empty();
            }
        });
    }

    private void write(String name, Object value) {
        try {
            preferences.put(name, JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
