package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import org.huansun.ui.evidence.Preview;
import org.huansun.ui.evidence.decode.DrawnPage;
import org.huansun.ui.evidence.decode.NotShown;
import org.huansun.ui.evidence.decode.SmallPicture;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Evidence;
import org.huansun.workspace.evidence.CameraReading;
import org.huansun.workspace.evidence.FileForm;
import org.huansun.workspace.evidence.PlainText;
import org.slf4j.LoggerFactory;

/** Makes of originals what can be looked at; for the background. */
final class EvidencePictures {

    private static final int THUMBNAIL_WIDTH = 128;
    private static final int THUMBNAIL_HEIGHT = 92;
    private static final int SHOWN_TEXT = 64 << 10;

    private final Evidence evidence;

    /**
     * Where something is shown, in pixels.
     *
     * @param height for a picture
     * @param pageHeight for a page, which may be scrolled
     */
    record Box(int width, int height, int pageHeight) {

        /** Beside the list of evidence. */
        static final Box BESIDE = new Box(752, 460, 920);

        /** A screen of its own. */
        static final Box SCREEN = new Box(1920, 1080, 1080);
    }

    EvidencePictures(Evidence evidence) {
        this.evidence = evidence;
    }

    Optional<Image> thumbnail(String sha256) {
        if (!evidence.has(sha256)) {
            return Optional.empty();
        }
        Path file = evidence.path(sha256);
        try {
            return switch (FileForm.of(file).look()) {
                case PICTURE -> Optional.of(SmallPicture.read(file, CameraReading.orientation(file), THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT).image());
                case PAGES -> Optional.of(DrawnPage.read(file, 0, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT).image());
                case WORDS, TILE -> Optional.empty();
            };
        } catch (IOException notShown) {
            return Optional.empty();
        }
    }

    /** @param page of a file that has several, from 0 */
    Preview preview(String sha256, int page, Box box) {
        if (!evidence.has(sha256)) {
            return none("gone");
        }
        Path file = evidence.path(sha256);
        try {
            FileForm form = FileForm.of(file);
            return switch (form.look()) {
                case PICTURE -> picture(file, box);
                case PAGES -> page(file, page, box);
                case WORDS -> text(file);
                case TILE -> new Preview.None(Texts.text("desk.evidence.preview.tile", EvidenceWords.form(form)));
            };
        } catch (NotShown notShown) {
            return none(switch (notShown.why()) {
                case LOCKED -> "locked";
                case TOO_LARGE -> "too-large";
                case BROKEN -> "broken";
            });
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(EvidencePictures.class).info("no preview", unreadable);
            return none("broken");
        }
    }

    private static Preview none(String why) {
        return new Preview.None(Texts.text("desk.evidence.preview." + why));
    }

    private static Preview picture(Path file, Box box) throws IOException {
        SmallPicture picture = SmallPicture.read(file, CameraReading.orientation(file), box.width(), box.height());
        return new Preview.Picture(picture.image(), picture.whole() ? "" : Texts.text("desk.evidence.preview.part"));
    }

    private static Preview page(Path file, int page, Box box) throws NotShown {
        DrawnPage drawn = DrawnPage.read(file, page, box.width(), box.pageHeight());
        return new Preview.Page(drawn.image(), drawn.pages());
    }

    private static Preview text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Preview.Written(PlainText.of(in.readNBytes(SHOWN_TEXT)).orElse(""));
        }
    }
}
