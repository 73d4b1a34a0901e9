package org.huansun.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A hybrid logical clock: readings follow the wall clock but never go back, not even when the wall clock does or another
 * laptop is ahead. A reading such as {@code 2026-03-05T01:02:03.456Z-0000} sorts as text; the time is UTC.
 */
final class HybridClock {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int TIME = "2026-03-05T01:02:03.456Z".length();
    private static final int MOST = 0xffff;

    private final InstantSource wall;
    private String last;

    HybridClock(InstantSource wall, String last) {
        this.wall = wall;
        this.last = last;
    }

    /** A reading after every one that was given or {@link #saw seen} before. */
    String next() {
        String now = FORMAT.format(wall.instant());
        String time = last.isEmpty() || now.compareTo(last.substring(0, TIME)) > 0 ? now : last.substring(0, TIME);
        int count = last.startsWith(time) ? Integer.parseInt(last.substring(TIME + 1), 16) + 1 : 0;
        if (count > MOST) {
            time = FORMAT.format(Instant.parse(time).plusMillis(1));
            count = 0;
        }
        last = "%s-%04x".formatted(time, count);
        return last;
    }

    /** Takes note of a reading that came from elsewhere. */
    void saw(String reading) {
        if (reading.compareTo(last) > 0 && isReading(reading)) {
            last = reading;
        }
    }

    /** The time of a reading, to the millisecond. */
    static Instant time(String reading) {
        return Instant.parse(reading.substring(0, TIME));
    }

    /** Whether a text is a reading. */
    static boolean isReading(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z-[0-9a-f]{4}")) {
            return false;
        }
        String time = text.substring(0, TIME);
        try {
            return FORMAT.format(Instant.parse(time)).equals(time);
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
