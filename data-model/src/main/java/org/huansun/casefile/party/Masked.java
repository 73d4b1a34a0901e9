package org.huansun.casefile.party;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers that are nobody else's business, as others see them: only so much of them that two can be told apart. What is
 * covered keeps its length. A company's code is public and stays.
 */
public final class Masked {

    private static final char COVER = '*';
    private static final Pattern CITIZEN = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OLD_CITIZEN = Pattern.compile("(?<![0-9A-Za-z])\\d{6}\\d{2}[01]\\d[0-3]\\d{4}(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z.])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])");
    private static final Pattern LINE = Pattern.compile("(?<![0-9A-Za-z-])0\\d{2,3}-?[2-9]\\d{6,7}(?![0-9A-Za-z])");
    private static final List<Pattern> PRIVATE = List.of(OLD_CITIZEN, MOBILE, LINE);

    private Masked() {}

    /** A 公民身份号码, right or wrong: its first four and last two characters are left. */
    public static String citizen(String number) {
        return covered(number, 4, 2);
    }

    /** A telephone number: its first three and last two characters are left. */
    public static String phone(String number) {
        return covered(number, 3, 2);
    }

    /** A number that stands where a company's code or a person's number may stand. */
    public static String code(String number) {
        return CreditCode.parse(number).isPresent() || !looksPersonal(number) ? number : citizen(number);
    }

    private static boolean looksPersonal(String number) {
        String plain = Plain.number(number);
        return plain.matches("\\d{15}|\\d{17}[0-9X]");
    }

    /** Words with every number covered that looks like a person's or like a telephone's. */
    public static String in(String words) {
        String covered = CITIZEN.matcher(words).replaceAll(found -> isPublic(found.group()) ? found.group() : citizen(found.group()));
        for (Pattern pattern : PRIVATE) {
            covered = pattern.matcher(covered).replaceAll((MatchResult found) -> phone(found.group()));
        }
        return covered;
    }

    /** All digits can be a company's code too; what is right as both is taken for a person's. */
    private static boolean isPublic(String number) {
        String plain = number.toUpperCase(Locale.ROOT);
        return CitizenNumber.parse(plain).isEmpty() && CreditCode.parse(plain).isPresent();
    }

    private static String covered(String number, int first, int last) {
        if (number.length() <= first + last + 2) {
            return String.valueOf(COVER).repeat(number.length());
        }
        int hidden = number.length() - first - last;
        return number.substring(0, first) + String.valueOf(COVER).repeat(hidden) + number.substring(number.length() - last);
    }
}
