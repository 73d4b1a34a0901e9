package org.huansun.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** 载明日期: the last day of a period as the paper that opens it states it, whatever the law's count gives. */
final class StatedDay {

    private static final String PREFIX = "stated";

    private StatedDay() {}

    /** Empty where none is stated, or what is stated is no day. */
    static Optional<LocalDate> of(String period, Attributes trigger) {
        if (trigger.values().isEmpty()) {
            return Optional.empty();
        }
        try {
            return trigger.text(attribute(period)).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** {@code statedObligorReply} for {@code obligor-reply}. */
    private static String attribute(String period) {
        StringBuilder name = new StringBuilder(PREFIX);
        for (String word : period.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
