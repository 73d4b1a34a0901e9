package org.huansun.ui.reminders;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * When to remind of one kind of deadline.
 *
 * @param id the kind's
 * @param written the working days as a person writes them; blank for as usual
 */
public record KindRow(String id, String name, StringProperty written) {

    /** A row with what is set now. */
    public KindRow(String id, String name, String written) {
        this(id, name, new SimpleStringProperty(written));
    }
}
