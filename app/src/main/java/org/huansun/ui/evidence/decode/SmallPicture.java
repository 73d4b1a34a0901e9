package org.huansun.ui.evidence.decode;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture made small while it is decoded. The JDK's readers leave out rows and columns as they go, so that what a picture
 * needs of memory follows from the size at which it is shown, not from the size that it declares; and they tell when a file
 * ends too early. JavaFX's own loader does neither, and knows no orientation.
 *
 * @param whole whether the file held all that it declares
 */
public record SmallPicture(Image image, boolean whole) {

    /** Beyond this a picture is not decoded: even passing over its rows would take too long. */
    private static final long MOST_PIXELS = 150_000_000L;

    /**
     * Decodes a picture so that it fits a box.
     *
     * @param orientation EXIF's, 1 to 8
     * @param width of the box, in pixels
     * @param height of the box, in pixels
     * @throws NotShown if it is broken or too large
     */
    public static SmallPicture read(Path file, int orientation, int width, int height) throws NotShown {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader, orientation, width, height);
            } finally {
                reader.dispose();
            }
        } catch (NotShown known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new NotShown(NotShown.Why.BROKEN, broken);
        } catch (OutOfMemoryError tooLarge) {
            throw new NotShown(NotShown.Why.TOO_LARGE, tooLarge);
        }
    }

    private static SmallPicture read(ImageReader reader, int orientation, int width, int height) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if ((long) wide * high > MOST_PIXELS) {
            throw new NotShown(NotShown.Why.TOO_LARGE, new IOException(wide + "×" + high));
        }
        AtomicBoolean warned = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
        boolean lying = orientation >= 5;
        double scale = Math.min(1, Math.min(width / (double) (lying ? high : wide), height / (double) (lying ? wide : high)));
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, (int) Math.floor(1 / scale / 2)); // twice as fine as needed, so that it can be smoothed
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage decoded = reader.read(0, param);
        return new SmallPicture(image(upright(decoded, orientation, (int) Math.max(1, wide * scale), (int) Math.max(1, high * scale))), !warned.get());
    }

    private static BufferedImage upright(BufferedImage from, int orientation, int width, int height) {
        boolean lying = orientation >= 5;
        BufferedImage to = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_ARGB);
        AffineTransform turn = new AffineTransform(turn(orientation, width, height));
        turn.scale(width / (double) from.getWidth(), height / (double) from.getHeight());
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, turn, null);
        pen.dispose();
        return to;
    }

    /** Where a picture's points go, by EXIF 2.3, tag 274. */
    private static double[] turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new double[] {-1, 0, 0, 1, width, 0};
            case 3 -> new double[] {-1, 0, 0, -1, width, height};
            case 4 -> new double[] {1, 0, 0, -1, 0, height};
            case 5 -> new double[] {0, 1, 1, 0, 0, 0};
            case 6 -> new double[] {0, 1, -1, 0, height, 0};
            case 7 -> new double[] {0, -1, -1, 0, height, width};
            case 8 -> new double[] {0, -1, 1, 0, 0, width};
            default -> new double[] {1, 0, 0, 1, 0, 0};
        };
    }

    /** What JavaFX can show. */
    static Image image(BufferedImage from) {
        int width = from.getWidth();
        int height = from.getHeight();
        WritableImage to = new WritableImage(width, height);
        to.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), from.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return to;
    }
}
