package org.huansun.casefile.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 公民身份号码 (GB 11643-1999): six digits of the place, eight of the day of birth, three in order, and one that holds the
 * others to account (ISO 7064 MOD 11-2). Private: it is shown masked.
 *
 * @param value 18 characters, the last a digit or X
 */
public record CitizenNumber(String value) {

    private static final int LENGTH = 18;
    private static final int FIRST_OF_BIRTH = 6;
    private static final int MODULUS = 11;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** The 18th character by the rest of the weighted sum. */
    private static final String CHECKS = "10X98765432";
    private static final Pattern OLD = Pattern.compile("\\d{15}");

    /** @throws IllegalArgumentException if it is none */
    public CitizenNumber {
        value = Plain.number(value);
        objection(value, LocalDate.MAX).ifPresent(objection -> {
            throw new IllegalArgumentException(objection.code());
        });
    }

    /** The number that was written, if it is one. */
    public static Optional<CitizenNumber> parse(String written) {
        return objection(written, LocalDate.MAX).isEmpty()
                ? Optional.of(new CitizenNumber(Plain.number(written))) : Optional.empty();
    }

    /**
     * Why what was written can't be such a number; empty where it can.
     *
     * @param today nobody is born after it
     */
    public static Optional<Objection> objection(String written, LocalDate today) {
        String number = Plain.number(written);
        if (OLD.matcher(number).matches()) {
            return Optional.of(Objection.of("old-citizen-number"));
        }
        if (number.length() != LENGTH) {
            return Optional.of(Objection.of("length", LENGTH, number.length()));
        }
        return wrongCharacter(number).or(() -> wrongBirth(number, today)).or(() -> wrongCheck(number));
    }

    private static Optional<Objection> wrongCharacter(String number) {
        for (int at = 0; at < LENGTH; at++) {
            char character = number.charAt(at);
            boolean fits = character >= '0' && character <= '9' || at == LENGTH - 1 && character == 'X';
            if (!fits) {
                return Optional.of(Objection.of(at == LENGTH - 1 ? "not-a-digit-or-x" : "not-a-digit", at + 1, character));
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> wrongBirth(String number, LocalDate today) {
        String written = number.substring(FIRST_OF_BIRTH, FIRST_OF_BIRTH + 8);
        Optional<LocalDate> birth = day(written);
        if (birth.isEmpty()) {
            return Optional.of(Objection.of("birth", shown(written)));
        }
        return birth.filter(day -> day.isAfter(today)).map(day -> Objection.of("birth-ahead", day));
    }

    private static Optional<Objection> wrongCheck(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS[at];
        }
        char expected = CHECKS.charAt(sum % MODULUS);
        return expected == number.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Objection.of("check", expected));
    }

    private static String shown(String written) {
        return written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(written.substring(0, 4)),
                    Integer.parseInt(written.substring(4, 6)), Integer.parseInt(written.substring(6))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The day of birth that it names. */
    public LocalDate birth() {
        return day(value.substring(FIRST_OF_BIRTH, FIRST_OF_BIRTH + 8)).orElseThrow();
    }
}
