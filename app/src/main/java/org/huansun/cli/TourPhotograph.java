package org.huansun.cli;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A drawn photograph of a pit, as a camera hands it over: a JPEG with the time of its clock (Exif 2.32, section 4.6: the
 * pointer 34665 to the directory that holds DateTimeOriginal 36867), written to the card at that time.
 */
final class TourPhotograph {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int TIME_TAKEN = 0x9003;
    private static final short WORDS = 2;
    private static final short POINTER = 4;

    private final int number;
    private final LocalDateTime taken;

    /** The pit's number, from 1; when it was taken, by the clock of Beijing. */
    TourPhotograph(int number, LocalDateTime taken) {
        this.number = number;
        this.taken = taken;
    }

    /** Writes it. */
    void writeTo(Path file) throws IOException {
        Files.write(file, withTime(jpeg()));
        Files.setLastModifiedTime(file, FileTime.from(taken.atZone(ZONE).toInstant()));
    }

    private byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(150, 185, 215), 0, HEIGHT * 0.6f, new Color(225, 228, 220)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new Color(135 + number * 6, 130, 80));
        pen.fillRect(0, HEIGHT * 11 / 20, WIDTH, HEIGHT);
        pen.setPaint(new Color(58, 52, 40));
        pen.fill(new Ellipse2D.Double(WIDTH * number / 12.0, HEIGHT * 0.66, WIDTH * 0.4, HEIGHT * 0.2));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A segment APP1 behind the first two bytes: a big-endian TIFF head and two directories of one tag each. */
    private byte[] withTime(byte[] plain) {
        byte[] words = (TIME.format(taken) + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(64).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 1).putShort((short) EXIF_DIRECTORY).putShort(POINTER).putInt(1).putInt(26).putInt(0)
                .putShort((short) 1).putShort((short) TIME_TAKEN).putShort(WORDS).putInt(words.length).putInt(44).putInt(0)
                .put(words);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = Short.BYTES + name.length + exif.capacity();
        return ByteBuffer.allocate(plain.length + Short.BYTES + length).put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) length)
                .put(name).put(exif.array()).put(plain, 2, plain.length - 2).array();
    }
}
