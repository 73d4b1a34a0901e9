package org.huansun.workspace.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;

/**
 * What a device wrote into a file of its own accord. It stands in the entry beside what people say, under names that begin
 * with {@code camera}, and is never mixed with that.
 *
 * @param time when it was taken, by the device's clock
 * @param satellite when it was taken, by the satellites
 * @param model make and model of the device
 * @param pixels such as 4000×3000
 * @param seconds how long a video or a recording is
 */
public record CameraRecord(
        Optional<CameraTime> time,
        Optional<Instant> satellite,
        Optional<Position> position,
        Optional<String> model,
        Optional<String> pixels,
        Optional<Long> seconds) {

    /** A file that says nothing. */
    public static final CameraRecord NONE = new CameraRecord(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    /** As attributes of an entry. */
    public Map<String, Object> attributes() {
        Map<String, Object> values = new LinkedHashMap<>();
        time.ifPresent(said -> values.put("cameraTime", said.text()));
        satellite.ifPresent(said -> values.put("cameraSatelliteTime", said.toString()));
        position.ifPresent(said -> {
            values.put("cameraLatitude", said.latitude().toPlainString());
            values.put("cameraLongitude", said.longitude().toPlainString());
            said.datum().ifPresent(datum -> values.put("cameraDatum", datum));
        });
        model.ifPresent(said -> values.put("cameraModel", said));
        pixels.ifPresent(said -> values.put("cameraPixels", said));
        seconds.ifPresent(said -> values.put("cameraSeconds", said));
        return values;
    }

    /** Reads {@link #attributes}; what is not as it should be counts as not said. */
    public static CameraRecord of(Attributes body) {
        Optional<Position> position = body.text("cameraLatitude").flatMap(CameraRecord::number)
                .flatMap(latitude -> body.text("cameraLongitude").flatMap(CameraRecord::number)
                        .flatMap(longitude -> Position.of(latitude, longitude, body.text("cameraDatum"))));
        return new CameraRecord(body.text("cameraTime").flatMap(CameraTime::parse),
                body.text("cameraSatelliteTime").flatMap(CameraTime::parse).map(time -> time.instant(java.time.ZoneOffset.UTC)),
                position, body.text("cameraModel"), body.text("cameraPixels"),
                body.text("cameraSeconds").filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,3}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
