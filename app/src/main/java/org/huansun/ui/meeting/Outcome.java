package org.huansun.ui.meeting;

import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.ui.text.Texts;

/** How a meeting ended; all but the last are values of {@code meeting-held}. */
public enum Outcome {
    AGREED("agreed", "outcome.agreed"),
    DIVIDED("divided", "outcome.divided"),
    WALKED_OUT("walked-out", "outcome.walked-out"),
    ABSENT("absent", "outcome.absent"),
    /** Divided, and on one of the pack's grounds the consultation with it. */
    FAILED("failed", "outcome.failed");

    private final String id;
    private final String key;

    Outcome(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** The one that is recorded as this value; empty where none is. */
    public static Optional<Outcome> of(String id) {
        return Stream.of(values()).filter(outcome -> outcome.id.equals(id)).findFirst();
    }

    /** The value recorded. */
    public String id() {
        return id;
    }

    /** The words shown. */
    public String words() {
        return Texts.text(key);
    }
}
