package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huansun.problem.BadInput;

/**
 * A quarter of a year, by the days of China.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})\\s*[-年]?\\s*(?:Q|第)?\\s*([1-4])\\s*(?:季度)?", Pattern.CASE_INSENSITIVE);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    /** @throws BadInput if the words are no quarter such as 2026Q3 */
    public static Quarter parse(String words) {
        Matcher matcher = FORM.matcher(words.strip());
        if (!matcher.matches()) {
            throw new BadInput("看不懂的季度", words, "写成 2026Q3 的样子");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return from().plusMonths(3).minusDays(1);
    }

    /** The quarter before. */
    public Quarter before() {
        return of(from().minusDays(1));
    }

    /** 2026 年第 3 季度. */
    public String label() {
        return year + " 年第 " + number + " 季度";
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
