package org.huansun.workspace.evidence;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** When a file was taken, by the tags in which cameras and phones say so. */
final class TimeTags {

    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    /** Apple's own, such as 2026-03-05T10:21:33+0800. */
    private static final DateTimeFormatter APPLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[XXX][XX]");
    /** A clock that was never set, and the 1904 from which MP4 counts. */
    private static final int FIRST_YEAR = 1980;

    private final Metadata metadata;

    TimeTags(Metadata metadata) {
        this.metadata = metadata;
    }

    Optional<CameraTime> time() {
        return Stream.<Supplier<Optional<CameraTime>>>of(
                        () -> exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL),
                        () -> exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_DIGITIZED, ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED),
                        () -> exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_DATETIME, ExifDirectoryBase.TAG_TIME_ZONE),
                        this::apple,
                        () -> created(Mp4Directory.class, Mp4Directory.TAG_CREATION_TIME),
                        () -> created(QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME))
                .flatMap(tag -> tag.get().stream()).filter(time -> time.local().getYear() >= FIRST_YEAR).findFirst();
    }

    private <D extends Directory> Optional<CameraTime> exif(Class<D> kind, int tag, int zoneTag) {
        Optional<ZoneOffset> zone = CameraReading.text(metadata, ExifSubIFDDirectory.class, zoneTag).flatMap(TimeTags::offset);
        return CameraReading.text(metadata, kind, tag).flatMap(words -> {
            try {
                return Optional.of(new CameraTime(LocalDateTime.parse(words, EXIF), zone));
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        });
    }

    private static Optional<ZoneOffset> offset(String words) {
        try {
            return Optional.of(ZoneOffset.of(words));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private Optional<CameraTime> apple() {
        return CameraReading.text(metadata, QuickTimeMetadataDirectory.class, QuickTimeMetadataDirectory.TAG_CREATION_DATE).flatMap(words -> {
            try {
                var whole = APPLE.parse(words, java.time.OffsetDateTime::from);
                return Optional.of(new CameraTime(whole.toLocalDateTime(), Optional.of(whole.getOffset())));
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        });
    }

    /** ISO 14496-12 counts in UTC. */
    private <D extends Directory> Optional<CameraTime> created(Class<D> kind, int tag) {
        return CameraReading.values(metadata, kind).flatMap(directory -> Optional.ofNullable(directory.getDate(tag)).stream())
                .map(Date::toInstant).map(CameraTime::utc).findFirst();
    }
}
