package org.huansun.casefile.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters, of which the third to the eighth are digits of the place and the last
 * holds the others to account. Public for whoever bears it.
 *
 * @param value in capital letters, without blanks
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;
    /** GB 32100-2015, table 2: digits and capital letters but I, O, S, V and Z, each worth its place here. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int FIRST_OF_PLACE = 2;
    private static final int LAST_OF_PLACE = 7;
    /** GB 11714-1997: what went before, eight characters and one that checks them. */
    private static final Pattern ORGANISATION_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("\\d{15}");
    private static final String LEFT_OUT = "IOSZV";
    /** What a character that is left out was most likely meant to be. */
    private static final String LOOKS_LIKE = "1052U";

    /** @throws IllegalArgumentException if it is none */
    public CreditCode {
        value = Plain.number(value);
        objection(value).ifPresent(objection -> {
            throw new IllegalArgumentException(objection.code());
        });
    }

    /** The code that was written, if it is one. */
    public static Optional<CreditCode> parse(String written) {
        return objection(written).isEmpty() ? Optional.of(new CreditCode(Plain.number(written))) : Optional.empty();
    }

    /** Why what was written can't be such a code; empty where it can. */
    public static Optional<Objection> objection(String written) {
        String code = Plain.number(written);
        if (ORGANISATION_CODE.matcher(code).matches()) {
            return Optional.of(Objection.of("organisation-code"));
        }
        if (REGISTRATION_NUMBER.matcher(code).matches()) {
            return Optional.of(Objection.of("registration-number"));
        }
        if (code.length() != LENGTH) {
            return Optional.of(Objection.of("length", LENGTH, code.length()));
        }
        return wrongCharacter(code).or(() -> wrongCheck(code));
    }

    private static Optional<Objection> wrongCharacter(String code) {
        for (int at = 0; at < LENGTH; at++) {
            char character = code.charAt(at);
            boolean place = at >= FIRST_OF_PLACE && at <= LAST_OF_PLACE;
            if (CHARACTERS.indexOf(character) < 0) {
                int like = LEFT_OUT.indexOf(character);
                return Optional.of(like < 0 ? Objection.of("character", at + 1, character)
                        : Objection.of("character-like", at + 1, character, LOOKS_LIKE.charAt(like)));
            }
            if (place && !isDigit(character)) {
                return Optional.of(Objection.of("not-a-digit", at + 1, character));
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> wrongCheck(String code) {
        char expected = check(code);
        return expected == code.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Objection.of("check", expected));
    }

    /** The 18th character: 31 less the rest of the weighted sum, the weights being the powers of 3. */
    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += CHARACTERS.indexOf(code.charAt(at)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
