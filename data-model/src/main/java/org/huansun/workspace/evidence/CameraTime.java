package org.huansun.workspace.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A time as a device wrote it. Most cameras write what their clock shows and not the zone that it is set to.
 *
 * @param local what the clock showed, to the second
 * @param offset the zone's offset from UTC, where the device wrote that too
 */
public record CameraTime(LocalDateTime local, Optional<ZoneOffset> offset) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public CameraTime {
        local = local.withNano(0);
    }

    /** An instant, which the device wrote as UTC. */
    static CameraTime utc(Instant instant) {
        return new CameraTime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Optional.of(ZoneOffset.UTC));
    }

    /** The instant that is meant, if a clock without a zone is taken to show the time of the given one. */
    public Instant instant(ZoneId otherwise) {
        return offset.map(known -> local.toInstant(known)).orElseGet(() -> local.atZone(otherwise).toInstant());
    }

    /** As it stands in an entry: {@code 2026-03-05T10:21:33}, with {@code +08:00} or {@code Z} where that is known. */
    public String text() {
        return local.format(SECONDS) + offset.map(ZoneOffset::getId).orElse("");
    }

    /** Reads {@link #text}; empty for anything else. */
    public static Optional<CameraTime> parse(String text) {
        try {
            if (text.length() <= 19) {
                return Optional.of(new CameraTime(LocalDateTime.parse(text), Optional.empty()));
            }
            OffsetDateTime whole = OffsetDateTime.parse(text);
            return Optional.of(new CameraTime(whole.toLocalDateTime(), Optional.of(whole.getOffset())));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
