package org.huansun.ui.cases;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * Something of a case that stands where its entries stand, chosen by a tab: its evidence, its parties.
 *
 * @param id stable, in kebab-case
 * @param title such as 证据 42
 * @param room how much of the page it takes
 * @param content made when it is first shown
 */
public record CaseTab(String id, ObservableValue<String> title, Room room, Supplier<Region> content) {

    /** How much of the page a tab takes. */
    public enum Room {
        /** Deadlines and next steps stay beside it. */
        BESIDE,
        /** All of it, unless something is being recorded or explained. */
        WHOLE,
        /** All of it, and only where nothing has room beside it. */
        NARROW
    }
}
