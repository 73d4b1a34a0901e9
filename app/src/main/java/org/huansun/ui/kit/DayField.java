package org.huansun.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day: 2026-03-05, 2026年3月5日, 20260305, 3-5 or 3月5日 are all understood; what is not is put back. A day that
 * can't become another one by typing on counts as soon as it stands there, so that nothing typed waits for the field to be left.
 */
public final class DayField extends StackPane {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}");

    private final DatePicker picker = new DatePicker();

    /** An empty field. */
    public DayField(String id, String spoken) {
        picker.setId(id);
        picker.getEditor().setId(id + "-text");
        picker.setAccessibleText(spoken);
        picker.getEditor().setAccessibleText(spoken);
        picker.setShowWeekNumbers(false);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new Forms());
        picker.setPromptText("2026-03-05");
        picker.getEditor().textProperty().subscribe(this::typed);
        getChildren().add(picker);
    }

    /** Says, as long as it is empty, what that means. */
    public DayField hinting(String words) {
        picker.setPromptText(words);
        return this;
    }

    private void typed(@Nullable String text) {
        Optional.ofNullable(text).map(String::strip).filter(words -> WHOLE.matcher(words).matches())
                .flatMap(words -> parsed(words, LocalDate.EPOCH.getYear())).filter(day -> !day.equals(picker.getValue()))
                .ifPresent(picker::setValue);
    }

    /** Whether the month stands open under it. */
    public boolean isOpen() {
        return picker.isShowing();
    }

    /** Puts the cursor into it. */
    public void enter() {
        picker.requestFocus();
    }

    /** The day; binding it to a property that holds one fills the field. */
    public ObjectProperty<LocalDate> day() {
        return picker.valueProperty();
    }

    /** The day as 2026-03-05, or empty. */
    public ObservableValue<String> text() {
        return picker.valueProperty().map(LocalDate::toString).orElse("");
    }

    /** Shows a day written as 2026-03-05; anything else empties the field. */
    public void show(String text) {
        picker.setValue(parsed(text, LocalDate.EPOCH.getYear()).orElse(null));
    }

    /** Reads what people type; a day without a year is of the given year. */
    static Optional<LocalDate> parsed(String typed, int year) {
        String text = typed.strip().replaceAll("[年月/.]", "-").replace("日", "");
        if (text.matches("[0-9]{1,2}-[0-9]{1,2}")) {
            text = year + "-" + text;
        }
        String pattern = text.matches("[0-9]{8}") ? "uuuuMMdd" : "uuuu-M-d";
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private final class Forms extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            LocalDate now = picker.getValue();
            if (typed.isBlank()) {
                return null;
            }
            return parsed(typed, now == null ? LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear() : now.getYear())
                    .orElse(now);
        }
    }
}
