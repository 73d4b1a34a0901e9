package org.huansun.ui.evidence.decode;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF, and how many there are. */
public record DrawnPage(Image image, int pages) {

    private static final long MOST_MEMORY = 96L << 20;

    /**
     * Draws a page so that it fits a box.
     *
     * @param page from 0; past the last one, the last
     * @param width of the box, in pixels
     * @param height of the box, in pixels
     * @throws NotShown if it has a password, is broken, or asks for more memory than it gets
     */
    public static DrawnPage read(Path file, int page, int width, int height) throws NotShown {
        try (PDDocument document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            int at = Math.clamp(page, 0, document.getNumberOfPages() - 1);
            PDRectangle box = document.getPage(at).getCropBox();
            boolean lying = document.getPage(at).getRotation() % 180 != 0;
            float wide = Math.max(1, lying ? box.getHeight() : box.getWidth());
            float high = Math.max(1, lying ? box.getWidth() : box.getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return new DrawnPage(SmallPicture.image(renderer.renderImage(at, Math.min(width / wide, height / high), ImageType.RGB)), document.getNumberOfPages());
        } catch (InvalidPasswordException locked) {
            throw new NotShown(NotShown.Why.LOCKED, locked);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | InternalError broken) {
            throw new NotShown(NotShown.Why.BROKEN, broken);
        }
    }
}
