package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.seed.Code;

/**
 * How a meeting ended.
 *
 * @param obligor with whom; empty where with all
 * @param outcome empty where the entry names none that is known
 */
public record Ending(
        String entry, LocalDate on, Optional<String> at, Optional<String> obligor, Optional<Outcome> outcome, Optional<String> note) {

    /** 结果. */
    public enum Outcome {
        AGREED,
        DIVIDED,
        WALKED_OUT,
        ABSENT;

        /** As entries write it. */
        public String code() {
            return Code.of(this);
        }

        /** The outcome that an entry names. */
        public static Optional<Outcome> of(String written) {
            for (Outcome outcome : values()) {
                if (outcome.code().equals(written)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }
}
