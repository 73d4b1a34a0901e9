package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one entry says, apart from who recorded it and where: the engine's only input.
 *
 * @param id names it for {@code supersedes} and {@code of}; unique in its case
 * @param type an entry type; unknown ones are kept and count for nothing
 * @param on the day on which it happened, Asia/Shanghai
 * @param supersedes the entry that this one replaces or withdraws
 * @param obligor the obligor that it concerns; empty where it stands for all
 * @param attributes the rest
 */
public record Fact(
        String id,
        String type,
        LocalDate on,
        Optional<String> supersedes,
        Optional<String> obligor,
        Attributes attributes) {

    /** Withdraws the entry that it supersedes without replacing it. */
    public static final String WITHDRAWAL = "entry-superseded";

    /** A fact whose obligor is taken from the attribute {@code obligor}. */
    public static Fact of(String id, String type, LocalDate on, Optional<String> supersedes, Attributes attributes) {
        return new Fact(id, type, on, supersedes, attributes.text("obligor"), attributes);
    }

    /** Whether it stands for an obligor: it names him or none. */
    public boolean standsFor(Optional<String> other) {
        return obligor.isEmpty() || obligor.equals(other);
    }
}
