package org.huansun.workspace.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A place on earth as a device wrote it.
 *
 * @param latitude degrees, north positive, −90 to 90, five places (about a metre)
 * @param longitude degrees, east positive, −180 to 180, five places
 * @param datum the coordinate system in the device's own word, such as WGS-84; empty where it names none
 */
public record Position(BigDecimal latitude, BigDecimal longitude, Optional<String> datum) {

    private static final int PLACES = 5;

    public Position {
        latitude = latitude.setScale(PLACES, RoundingMode.HALF_UP);
        longitude = longitude.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Empty where the numbers are no place; devices without a fix write 0, 0. */
    public static Optional<Position> of(BigDecimal latitude, BigDecimal longitude, Optional<String> datum) {
        boolean onEarth = latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0 && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
        boolean noFix = latitude.signum() == 0 && longitude.signum() == 0;
        return onEarth && !noFix ? Optional.of(new Position(latitude, longitude, datum)) : Optional.empty();
    }

    /** As people read it, without the coordinate system: {@code 49.21234°N 119.74321°E}. */
    public String degrees() {
        return latitude.abs().toPlainString() + (latitude.signum() < 0 ? "°S " : "°N ")
                + longitude.abs().toPlainString() + (longitude.signum() < 0 ? "°W" : "°E");
    }
}
