package org.huansun.workspace.evidence;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a file was taken, by the tags in which cameras and phones say so. */
final class PlaceTags {

    /** ISO 6709 in degrees: {@code +49.2123+119.7432+612.000CRSWGS_84/}. */
    private static final Pattern ISO_6709 =
            Pattern.compile("([+-]\\d{1,2}\\.\\d{1,9})([+-]\\d{1,3}\\.\\d{1,9})(?:[+-][\\d.]+)?(?:CRS([A-Za-z0-9_:-]+))?/?");

    private final Metadata metadata;

    PlaceTags(Metadata metadata) {
        this.metadata = metadata;
    }

    Optional<Position> position() {
        return exif().or(this::apple).or(this::video);
    }

    private Optional<Position> exif() {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class)).flatMap(gps -> {
            GeoLocation place = gps.getGeoLocation();
            return place == null || place.isZero() ? Optional.empty()
                    : position(place.getLatitude(), place.getLongitude(), CameraReading.text(metadata, GpsDirectory.class, GpsDirectory.TAG_MAP_DATUM));
        });
    }

    private Optional<Position> apple() {
        return CameraReading.text(metadata, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709).flatMap(words -> {
            Matcher written = ISO_6709.matcher(words);
            return written.matches()
                    ? Position.of(new BigDecimal(written.group(1)), new BigDecimal(written.group(2)),
                            Optional.ofNullable(written.group(3)).map(datum -> datum.replace("WGS_84", "WGS-84")))
                    : Optional.empty();
        });
    }

    private Optional<Position> video() {
        return CameraReading.values(metadata, Mp4Directory.class)
                .filter(head -> head.getDoubleObject(Mp4Directory.TAG_LATITUDE) != null && head.getDoubleObject(Mp4Directory.TAG_LONGITUDE) != null)
                .flatMap(head -> position(head.getDoubleObject(Mp4Directory.TAG_LATITUDE), head.getDoubleObject(Mp4Directory.TAG_LONGITUDE),
                        Optional.empty()).stream())
                .findFirst();
    }

    private static Optional<Position> position(double latitude, double longitude, Optional<String> datum) {
        return Double.isFinite(latitude) && Double.isFinite(longitude)
                ? Position.of(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude), datum)
                : Optional.empty();
    }
}
