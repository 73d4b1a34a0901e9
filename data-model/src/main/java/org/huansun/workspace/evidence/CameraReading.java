package org.huansun.workspace.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a camera wrote into a photograph or a video: EXIF in JPEG, HEIC, TIFF and PNG; the heads of MP4 and MOV. */
public final class CameraReading {

    private static final Logger LOG = LoggerFactory.getLogger(CameraReading.class);
    private static final int LONGEST_MODEL = 100;

    private final Metadata metadata;

    private CameraReading(Metadata metadata) {
        this.metadata = metadata;
    }

    /**
     * What the file says; {@link CameraRecord#NONE} where it says nothing or is broken, for a broken photograph is evidence
     * all the same.
     */
    public static CameraRecord read(Path file) {
        return metadata(file).map(metadata -> new CameraReading(metadata).record()).orElse(CameraRecord.NONE);
    }

    /** How a picture is to be turned: EXIF's orientation, 1 to 8; 1 where the file doesn't say. */
    public static int orientation(Path file) {
        return metadata(file).map(metadata -> metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(turn -> turn >= 1 && turn <= 8).orElse(1);
    }

    private static Optional<Metadata> metadata(Path file) {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | IOException noPicture) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError hostile) {
            LOG.info("a file's metadata can't be read: {}", hostile.toString());
            return Optional.empty();
        }
    }

    private CameraRecord record() {
        return new CameraRecord(new TimeTags(metadata).time(), satellite(), new PlaceTags(metadata).position(), model(),
                new SizeTags(metadata).pixels(), new SizeTags(metadata).seconds());
    }

    private Optional<java.time.Instant> satellite() {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGpsDate).map(Date::toInstant);
    }

    private Optional<String> model() {
        Optional<String> make = text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_MAKE);
        Optional<String> model = text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_MODEL);
        if (make.isEmpty() && model.isEmpty()) {
            make = quickTime(com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory.TAG_MAKE);
            model = quickTime(com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory.TAG_MODEL);
        }
        String whole = joined(make.orElse(""), model.orElse(""));
        return Optional.of(whole.substring(0, Math.min(LONGEST_MODEL, whole.length()))).filter(words -> !words.isBlank());
    }

    /** The model often names its make already. */
    private static String joined(String make, String model) {
        return model.startsWith(make) ? model : (make + " " + model).strip();
    }

    private Optional<String> quickTime(int tag) {
        return text(com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory.class, tag);
    }

    private <D extends Directory> Optional<String> text(Class<D> kind, int tag) {
        return text(metadata, kind, tag);
    }

    /** The first word that the directories of a kind have for a tag, without the zeros and blanks that cameras pad it with. */
    static <D extends Directory> Optional<String> text(Metadata metadata, Class<D> kind, int tag) {
        return values(metadata, kind).map(directory -> cleaned(directory.getString(tag))).filter(words -> !words.isEmpty()).findFirst();
    }

    static <D extends Directory> Stream<D> values(Metadata metadata, Class<D> kind) {
        return metadata.getDirectoriesOfType(kind).stream();
    }

    private static String cleaned(@Nullable String words) {
        return words == null ? "" : words.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
