package org.huansun.casefile.handling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;

/**
 * 自定期限: a day that people have set themselves, or that an agreement or a court has set; never one of the law's.
 *
 * @param id the entry that set it; an instalment's is that of the agreement and its number
 * @param obligor whom it concerns; empty where it is everybody's
 * @param due its last day, as it was set: it is never moved to a working day
 * @param at the time of day, as written
 * @param basis what it rests on, in words
 * @param metOn the day on which it was done
 */
public record OwnDeadline(
        String id,
        Kind kind,
        String title,
        Optional<String> obligor,
        LocalDate due,
        Optional<String> at,
        Optional<String> basis,
        State state,
        Optional<LocalDate> metOn) {

    /** What such a day is about, as the vocabulary names it. */
    public enum Kind {
        /** 开庭. */
        COURT_DAY,
        /** 分期付款. */
        INSTALMENT,
        /** 协议履行. */
        PERFORMANCE,
        OTHER;

        static Kind of(Optional<String> written) {
            for (Kind kind : values()) {
                if (written.equals(Optional.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))) {
                    return kind;
                }
            }
            return OTHER;
        }
    }
}
