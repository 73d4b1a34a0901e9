package org.huansun.casefile.party;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as people write it: a mobile one, or one on a line with its area, or several of them. */
public final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("(\\+?86-?)?1[3-9]\\d{9}");
    private static final Pattern LINE = Pattern.compile("(\\(?0\\d{2,3}\\)?-?)?[2-9]\\d{6,7}(-\\d{1,6}|转\\d{1,6})?");
    private static final Pattern SHORT = Pattern.compile("(400|800)-?\\d{3}-?\\d{4}|1\\d{4}");

    private PhoneNumber() {}

    /** Why what was written can't be dialled; empty where it can. */
    public static Optional<Objection> objection(String written) {
        for (String one : written.strip().split("[、，,;；/]+")) {
            String number = Plain.number(one);
            boolean fits = MOBILE.matcher(number.replace("-", "")).matches() || LINE.matcher(number).matches()
                    || SHORT.matcher(number).matches();
            if (!fits) {
                return Optional.of(number.matches("1\\d+")
                        ? Objection.of("mobile-length", number.length()) : Objection.of("phone"));
            }
        }
        return Optional.empty();
    }
}
