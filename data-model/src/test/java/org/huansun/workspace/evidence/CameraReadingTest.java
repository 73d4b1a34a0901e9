package org.huansun.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.workspace.evidence.SampleFiles.box;
import static org.huansun.workspace.evidence.SampleFiles.joined;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.huansun.casefile.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameraReadingTest {

    private static final long[] NORTH = {49_000, 12_000, 44_400};
    private static final long[] EAST = {119_000, 44_000, 35_500};

    @TempDir
    Path folder;

    private static ExifBlock exif() {
        return new ExifBlock().device("HUAWEI", "HUAWEI NOH-AN00").taken("2026:03:05 10:21:33").place("N", NORTH, "E", EAST);
    }

    private CameraRecord read(byte[] bytes) throws IOException {
        return CameraReading.read(Files.write(folder.resolve("file"), bytes));
    }

    private static CameraTime time(String local) {
        return new CameraTime(LocalDateTime.parse(local), Optional.empty());
    }

    private static Optional<Position> place(Optional<String> datum) {
        return Position.of(new BigDecimal("49.21233"), new BigDecimal("119.74319"), datum);
    }

    @Test
    void a_photograph_tells_time_zone_place_datum_and_device() throws IOException {
        assertThat(read(SampleFiles.jpeg(40, 30, 1, exif().zone("+08:00").datum("WGS-84").satellite("2026:03:05", 2_000, 21_000, 30_000))))
                .isEqualTo(new CameraRecord(Optional.of(new CameraTime(LocalDateTime.parse("2026-03-05T10:21:33"), Optional.of(ZoneOffset.ofHours(8)))),
                        Optional.of(Instant.parse("2026-03-05T02:21:30Z")), place(Optional.of("WGS-84")), Optional.of("HUAWEI NOH-AN00"),
                        Optional.of("40×30"), Optional.empty()));
    }

    @Test
    void a_datum_and_a_zone_that_are_not_named_are_not_made_up() throws IOException {
        CameraRecord record = read(SampleFiles.jpeg(40, 30, 1, exif()));
        assertThat(record.position()).isEqualTo(place(Optional.empty()));
        assertThat(record.time()).contains(time("2026-03-05T10:21:33"));
    }

    @Test
    void a_place_south_and_west_keeps_its_sign_and_reads_so() throws IOException {
        ExifBlock far = new ExifBlock().place("S", NORTH, "W", EAST).datum("GCJ-02");
        Position position = read(SampleFiles.jpeg(40, 30, 1, far)).position().orElseThrow();
        assertThat(position.degrees()).isEqualTo("49.21233°S 119.74319°W");
        assertThat(position.datum()).contains("GCJ-02");
    }

    @Test
    void zeros_of_a_device_without_a_fix_are_no_place() throws IOException {
        ExifBlock none = new ExifBlock().place("N", new long[3], "E", new long[3]);
        assertThat(read(SampleFiles.jpeg(40, 30, 1, none)).position()).isEmpty();
    }

    @Test
    void a_heic_tells_what_a_jpeg_tells() throws IOException {
        CameraRecord record = read(SampleFiles.heic(exif().datum("WGS-84")));
        assertThat(record.time()).contains(time("2026-03-05T10:21:33"));
        assertThat(record.position()).isEqualTo(place(Optional.of("WGS-84")));
        assertThat(record.model()).contains("HUAWEI NOH-AN00");
    }

    @Test
    void a_video_tells_when_it_began_in_utc_and_how_long_it_is() throws IOException {
        CameraRecord record = read(SampleFiles.mp4("isom", Instant.parse("2026-03-05T02:21:33Z"), 75));
        assertThat(record.time().map(CameraTime::text)).contains("2026-03-05T02:21:33Z");
        assertThat(record.seconds()).contains(75L);
    }

    @Test
    void a_video_whose_clock_was_never_set_tells_no_time() throws IOException {
        assertThat(read(SampleFiles.mp4("isom", Instant.ofEpochSecond(-2_082_844_800L), 5)).time()).isEmpty();
    }

    @Test
    void a_quicktime_video_tells_its_local_time_and_place() throws IOException {
        byte[] video = SampleFiles.mp4("qt  ", Instant.parse("2026-03-05T02:21:33Z"), 12, apple(Map.of(
                "com.apple.quicktime.creationdate", "2026-03-05T10:21:30+0800",
                "com.apple.quicktime.location.ISO6709", "+49.2123+119.7432+612.5/",
                "com.apple.quicktime.make", "Apple", "com.apple.quicktime.model", "iPhone 17")));
        CameraRecord record = read(video);
        assertThat(record.time().map(CameraTime::text)).contains("2026-03-05T10:21:30+08:00");
        assertThat(record.position().map(Position::degrees)).contains("49.21230°N 119.74320°E");
        assertThat(record.position().flatMap(Position::datum)).isEmpty();
        assertThat(record.model()).contains("Apple iPhone 17");
        assertThat(record.seconds()).contains(12L);
    }

    private static byte[] apple(Map<String, String> values) {
        byte[] keys = ByteBuffer.allocate(8).putInt(0).putInt(values.size()).array();
        byte[] items = new byte[0];
        int number = 1;
        for (Map.Entry<String, String> value : values.entrySet()) {
            keys = joined(keys, box("mdta", value.getKey().getBytes(StandardCharsets.US_ASCII)));
            byte[] data = box("data", joined(new byte[] {0, 0, 0, 1, 0, 0, 0, 0}, value.getValue().getBytes(StandardCharsets.UTF_8)));
            items = joined(items, ByteBuffer.allocate(8 + data.length).putInt(8 + data.length).putInt(number++).put(data).array());
        }
        byte[] handler = box("hdlr", joined(new byte[8], "mdta".getBytes(StandardCharsets.US_ASCII), new byte[13]));
        return box("meta", joined(handler, box("keys", keys), box("ilst", items)));
    }

    @Test
    void what_an_entry_holds_of_it_is_read_back_as_it_was() throws IOException {
        CameraRecord record = read(SampleFiles.jpeg(40, 30, 1, exif().zone("+08:00").datum("WGS-84").satellite("2026:03:05", 2_000, 21_000, 30_000)));
        assertThat(record.attributes()).isEqualTo(Map.of("cameraTime", "2026-03-05T10:21:33+08:00", "cameraSatelliteTime", "2026-03-05T02:21:30Z",
                "cameraLatitude", "49.21233", "cameraLongitude", "119.74319", "cameraDatum", "WGS-84", "cameraModel", "HUAWEI NOH-AN00",
                "cameraPixels", "40×30"));
        assertThat(CameraRecord.of(new Attributes(record.attributes()))).isEqualTo(record);
    }

    @Test
    void a_photograph_cut_anywhere_or_with_bytes_changed_is_read_without_failing() throws IOException {
        byte[] whole = SampleFiles.jpeg(40, 30, 1, exif().datum("WGS-84"));
        byte[] phone = SampleFiles.heic(exif());
        Random random = new Random(20260305);
        for (int at = 0; at < 300; at++) {
            byte[] source = at % 2 == 0 ? whole : phone;
            assertThat(read(Arrays.copyOf(source, random.nextInt(source.length)))).isNotNull();
            byte[] changed = source.clone();
            for (int hit = 0; hit < 4; hit++) {
                changed[random.nextInt(Math.min(400, changed.length))] = (byte) random.nextInt();
            }
            assertThat(read(changed)).isNotNull();
        }
    }

    @Test
    void a_picture_is_turned_as_exif_says_and_not_at_all_where_it_says_nonsense() throws IOException {
        Path file = folder.resolve("turned.jpg");
        for (int turn : new int[] {1, 3, 6, 8}) {
            Files.write(file, SampleFiles.jpeg(40, 30, 1, new ExifBlock().orientation(turn)));
            assertThat(CameraReading.orientation(file)).isEqualTo(turn);
        }
        Files.write(file, SampleFiles.jpeg(40, 30, 1, new ExifBlock().orientation(77)));
        assertThat(CameraReading.orientation(file)).isEqualTo(1);
        Files.writeString(file, "no picture");
        assertThat(CameraReading.orientation(file)).isEqualTo(1);
    }
}
