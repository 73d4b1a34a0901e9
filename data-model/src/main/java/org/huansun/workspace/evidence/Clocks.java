package org.huansun.workspace.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The clocks that say something about one file, held against each other. None of them is believed more than another: where
 * they don't fit, that is told.
 *
 * @param camera the device's, as it wrote it into the file
 * @param satellite the satellites', as the device wrote it
 * @param modified when the file was last changed, as the folder said that it came from
 * @param received when the laptop took it in, by the laptop's clock
 * @param zone where a clock that names no zone is taken to stand
 */
public record Clocks(
        Optional<CameraTime> camera, Optional<Instant> satellite, Optional<Instant> modified, Optional<Instant> received, ZoneId zone) {

    /** How far two clocks may differ and still count as showing the same. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);
    /** A file is written some seconds after it was taken; more would find a zone in any difference. */
    private static final Duration SAVING = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WIDEST_ZONE = Duration.ofHours(14);
    /** Before there were phones and cameras that a case could hold; what clocks show that were never set. */
    private static final LocalDate NEVER_SET = LocalDate.of(2005, 1, 1);

    /** What doesn't fit. */
    public enum Doubt {
        /** The device says that it was taken after the laptop took it in. */
        CAMERA_AHEAD,
        /** The folder says that it was changed after the laptop took it in. */
        MODIFIED_AHEAD,
        /** Two clocks differ by whole hours, as they do when one is set to another time zone. */
        ZONE,
        /** The device's clock differs from the satellites'. */
        OFF_SATELLITE,
        /** The device's clock was never set. */
        NEVER_SET
    }

    /** What doesn't fit, in the order of {@link Doubt}. */
    public Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Optional<Instant> taken = taken();
        if (isAfterReceipt(taken)) {
            doubts.add(Doubt.CAMERA_AHEAD);
        }
        if (isAfterReceipt(modified)) {
            doubts.add(Doubt.MODIFIED_AHEAD);
        }
        Optional<Duration> off = between(satellite, taken);
        if (isLikeAZone(off) || off.isEmpty() && isLikeAZone(between(modified, taken))) {
            doubts.add(Doubt.ZONE);
        } else if (off.filter(difference -> difference.abs().compareTo(TOLERANCE) > 0).isPresent()) {
            doubts.add(Doubt.OFF_SATELLITE);
        }
        if (camera.filter(time -> time.local().toLocalDate().isBefore(NEVER_SET)).isPresent()) {
            doubts.add(Doubt.NEVER_SET);
        }
        return doubts;
    }

    /** When it was taken by the device's clock. */
    public Optional<Instant> taken() {
        return camera.map(time -> time.instant(zone));
    }

    /** How much later a clock is than the device's; negative if it is earlier. */
    public Optional<Duration> sinceTaken(Optional<Instant> other) {
        return between(taken(), other);
    }

    private boolean isAfterReceipt(Optional<Instant> time) {
        return between(received, time).filter(ahead -> ahead.compareTo(TOLERANCE) > 0).isPresent();
    }

    private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end)));
    }

    private static boolean isLikeAZone(Optional<Duration> difference) {
        return difference.map(Duration::abs).filter(length -> {
            Duration hours = HOUR.multipliedBy(length.plus(SAVING).toHours());
            return !hours.isZero() && hours.compareTo(WIDEST_ZONE) <= 0 && length.minus(hours).abs().compareTo(SAVING) <= 0;
        }).isPresent();
    }
}
