package org.huansun.seed;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How an enumeration's constants are written in files and on the command line. */
public final class Code {

    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private Code() {}

    /** {@code in-principle} for {@code IN_PRINCIPLE}. */
    public static String of(Enum<?> constant) {
        return CODES.computeIfAbsent(constant, known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
