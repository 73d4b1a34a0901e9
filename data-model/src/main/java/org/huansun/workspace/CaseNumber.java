package org.huansun.workspace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 案号 such as {@code 环损〔2026〕第 0009 号}.
 *
 * @param running from 1 within the year
 */
public record CaseNumber(int year, int running) {

    private static final Pattern FORM = Pattern.compile("环损〔(\\d{4})〕第 (\\d{1,8}) 号");
    private static final long YEAR = 100_000_000L;

    static Optional<CaseNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** A number's place among all: by year, then running number, as one figure; 0 for a text that is none. */
    static long key(String text) {
        return parse(text).map(number -> number.year * YEAR + number.running).orElse(0L);
    }

    /** The keys of a year lie from this one on, before that of the next year. */
    static long firstKeyOf(int year) {
        return year * YEAR;
    }

    /** The running number in a key. */
    static int runningOf(long key) {
        return (int) (key % YEAR);
    }

    @Override
    public String toString() {
        return "环损〔%d〕第 %04d 号".formatted(year, running);
    }
}
