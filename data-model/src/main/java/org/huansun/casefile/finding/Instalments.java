package org.huansun.casefile.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huansun.casefile.Fact;

/** 分期: when the last instalment of an agreement is due, from the days or the length of time that were recorded. */
final class Instalments {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3})\\s*(年|个月)");

    private Instalments() {}

    /** Whether an agreement is paid in instalments. */
    static boolean agreedIn(Fact agreement) {
        return !agreement.attributes().texts("instalments").isEmpty();
    }

    /** The day of the last instalment; empty where neither days nor years nor months can be read. */
    static Optional<LocalDate> last(Fact agreement) {
        String written = String.join(" ", agreement.attributes().texts("instalments"));
        Stream<LocalDate> days = DAY.matcher(written).results().flatMap(found -> day(found.group()).stream());
        return days.max(Comparator.naturalOrder()).or(() -> after(agreement.on(), written));
    }

    private static Optional<LocalDate> after(LocalDate signed, String written) {
        Matcher length = LENGTH.matcher(written);
        if (!length.find()) {
            return Optional.empty();
        }
        long number = Long.parseLong(length.group(1));
        return Optional.of(length.group(2).equals("年") ? signed.plusYears(number) : signed.plusMonths(number));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
