package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import org.huansun.ui.evidence.Preview;
import org.huansun.ui.evidence.decode.DrawnPage;
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
    private static final int PREVIEW_WIDTH = 752;
    private static final int PREVIEW_HEIGHT = 460;
    private static final int SHOWN_TEXT = 64 << 10;

    private final Evidence evidence;

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
                case PAGES -> Optional.of(DrawnPage.read(file, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT).image());
                case WORDS, TILE -> Optional.empty();
            };
        } catch (IOException notShown) {
            return Optional.empty();
        }
    }

    Preview preview(String sha256) {
        if (!evidence.has(sha256)) {
            return none("gone");
        }
        Path file = evidence.path(sha256);
        try {
            FileForm form = FileForm.of(file);
            return switch (form.look()) {
                case PICTURE -> picture(file);
                case PAGES -> page(file);
                case WORDS -> text(file);
                case TILE -> new Preview.None(Texts.text("desk.evidence.preview.tile", EvidenceWords.form(form)));
            };
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(EvidencePictures.class).info("no preview", unreadable);
            return none("broken");
        }
    }

    private static Preview none(String why) {
        return new Preview.None(Texts.text("desk.evidence.preview." + why));
    }

    private static Preview picture(Path file) throws IOException {
        try {
            SmallPicture picture = SmallPicture.read(file, CameraReading.orientation(file), PREVIEW_WIDTH, PREVIEW_HEIGHT);
            return new Preview.Picture(picture.image(), picture.whole() ? "" : Texts.text("desk.evidence.preview.part"));
        } catch (SmallPicture.NotShown notShown) {
            return switch (notShown.why()) {
                case TOO_LARGE -> none("too-large");
                case BROKEN -> none("broken");
            };
        }
    }

    private static Preview page(Path file) {
        try {
            DrawnPage page = DrawnPage.read(file, PREVIEW_WIDTH, PREVIEW_HEIGHT * 2);
            return new Preview.Page(page.image(), page.pages());
        } catch (DrawnPage.NotShown notShown) {
            return switch (notShown.why()) {
                case LOCKED -> none("locked");
                case BROKEN -> none("broken");
            };
        }
    }

    private static Preview text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Preview.Written(PlainText.of(in.readNBytes(SHOWN_TEXT)).orElse(""));
        }
    }
}
