package org.huansun.workspace.evidence;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import com.drew.metadata.png.PngDirectory;
import java.util.List;
import java.util.Optional;

/** How large a picture and how long a video is, as its head says. */
final class SizeTags {

    private static final List<Size> SIZES = List.of(
            new Size(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Size(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Size(HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT),
            new Size(Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_WIDTH, Mp4VideoDirectory.TAG_HEIGHT),
            new Size(QuickTimeVideoDirectory.class, QuickTimeVideoDirectory.TAG_WIDTH, QuickTimeVideoDirectory.TAG_HEIGHT));

    private final Metadata metadata;

    SizeTags(Metadata metadata) {
        this.metadata = metadata;
    }

    private record Size(Class<? extends Directory> kind, int width, int height) {

        Optional<String> in(Metadata metadata) {
            return CameraReading.values(metadata, kind)
                    .filter(head -> positive(head, width) && positive(head, height))
                    .map(head -> head.getLongObject(width) + "×" + head.getLongObject(height)).findFirst();
        }

        private static boolean positive(Directory head, int tag) {
            Long value = head.getLongObject(tag);
            return value != null && value > 0;
        }
    }

    Optional<String> pixels() {
        return SIZES.stream().flatMap(size -> size.in(metadata).stream()).findFirst();
    }

    Optional<Long> seconds() {
        return seconds(Mp4Directory.class, Mp4Directory.TAG_DURATION_SECONDS)
                .or(() -> seconds(QuickTimeDirectory.class, QuickTimeDirectory.TAG_DURATION_SECONDS));
    }

    private <D extends Directory> Optional<Long> seconds(Class<D> kind, int tag) {
        return CameraReading.values(metadata, kind).flatMap(head -> Optional.ofNullable(head.getDoubleObject(tag)).stream())
                .filter(length -> length > 0 && length < 1_000_000).map(Math::round).findFirst();
    }
}
