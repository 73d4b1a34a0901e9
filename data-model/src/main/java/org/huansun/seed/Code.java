package org.huansun.seed;

import java.util.Locale;

/** How an enumeration's constants are written in files and on the command line. */
public final class Code {

    private Code() {}

    /** {@code in-principle} for {@code IN_PRINCIPLE}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
