package org.huansun.casefile.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huansun.casefile.Fact;

/** 分期: when the last instalment of an agreement is due, from the days or the length of time that were recorded. */
public final class Instalments {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})[-年](\\d{1,2})[-月](\\d{1,2})(?!\\d)");
    private static final Pattern LENGTH = Pattern.compile("(?<!\\d)(\\d{1,3})\\s*(年|个月)");

    private Instalments() {}

    /** Whether an agreement is paid in instalments. */
    static boolean agreedIn(Fact agreement) {
        return !agreement.attributes().texts("instalments").isEmpty();
    }

    /** The days that were written, in their order; empty where only a length of time was. */
    public static List<LocalDate> days(Fact agreement) {
        return DAY.matcher(String.join(" ", agreement.attributes().texts("instalments"))).results()
                .flatMap(found -> day(found).stream()).distinct().sorted().toList();
    }

    /** The day of the last instalment; empty where neither days nor years nor months can be read. */
    static Optional<LocalDate> last(Fact agreement) {
        String written = String.join(" ", agreement.attributes().texts("instalments"));
        Stream<LocalDate> days = DAY.matcher(written).results().flatMap(found -> day(found).stream());
        return days.max(Comparator.naturalOrder()).or(() -> after(agreement.on(), written));
    }

    /** The longest of what was written: 每6个月一期，共2年 ends after two years. */
    private static Optional<LocalDate> after(LocalDate signed, String written) {
        return LENGTH.matcher(written).results().map(length -> after(signed, length)).max(Comparator.naturalOrder());
    }

    private static LocalDate after(LocalDate signed, MatchResult length) {
        long number = Long.parseLong(length.group(1));
        return length.group(2).equals("年") ? signed.plusYears(number) : signed.plusMonths(number);
    }

    private static Optional<LocalDate> day(MatchResult written) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(3))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
