package org.huansun.ui.workbench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A folder as it comes from a camera: photographs of a place, some of them broken, and papers. */
final class CameraFolder {

    private final Path folder;

    CameraFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path path() {
        return folder;
    }

    /** Photographs from number 1 on, each different. */
    CameraFolder photographs(int number) {
        for (int at = 1; at <= number; at++) {
            photograph("IMG_%04d.jpg".formatted(at), 160, 120, at, "2026:09:12 09:%02d:00".formatted(at % 60));
        }
        return this;
    }

    /** One photograph with the time at which the camera's clock stood; the file was written two seconds later. */
    CameraFolder photograph(String name, int width, int height, int seed, String taken) {
        Instant written = Instant.parse(taken.substring(0, 10).replace(':', '-') + "T" + taken.substring(11) + "Z").minusSeconds(8 * 3600 - 2);
        return file(name, withTime(jpeg(width, height, seed), taken), written);
    }

    private static byte[] jpeg(int width, int height, int seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(150, 185, 215), 0, height * 0.6f, new Color(225, 228, 220)));
        pen.fillRect(0, 0, width, height);
        pen.setPaint(new Color(120 + seed * 7 % 60, 105 + seed * 5 % 50, 70));
        pen.fillRect(0, height * 11 / 20, width, height);
        pen.setPaint(new Color(60, 55 + seed % 40, 40));
        double place = (seed * 37 % 60) / 100.0;
        pen.fill(new Ellipse2D.Double(width * place, height * 0.66, width * 0.4, height * 0.2));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.writeBytes(ByteBuffer.allocate(4).putInt(seed).array());
        return out.toByteArray();
    }

    /** EXIF with one tag: when it was taken. */
    private static byte[] withTime(byte[] plain, String taken) {
        ByteBuffer exif = ByteBuffer.allocate(64).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0)
                .putShort((short) 1).putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(44).putInt(0)
                .put((taken + "\0").getBytes(StandardCharsets.US_ASCII));
        ByteBuffer whole = ByteBuffer.allocate(plain.length + 64 + 10).put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) 72)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif.array()).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    CameraFolder file(String name, byte[] bytes, Instant modified) {
        try {
            Files.setLastModifiedTime(Files.write(folder.resolve(name), bytes), FileTime.from(modified));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** What comes wrong from the field, and what can't be shown. */
    CameraFolder broken() {
        Instant then = Instant.parse("2026-09-12T01:00:00Z");
        byte[] whole = jpeg(1600, 1200, 7);
        file("cut.jpg", Arrays.copyOf(whole, whole.length / 2), then);
        file("zip.jpg", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, then);
        file("empty.jpg", new byte[0], then);
        file("giant.png", giantPng(), then);
        file("笔录.txt", "询问笔录：渗坑三处，气味刺鼻。".getBytes(Charset.forName("GB18030")), then);
        file("报告.pdf", pdf(""), then);
        file("加密.pdf", pdf("secret"), then);
        return this;
    }

    /** A picture that declares 60,000 by 60,000 points and holds none. */
    private static byte[] giantPng() {
        ByteBuffer head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(60_000).putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(head.array());
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(head.array()).putInt((int) check.getValue()).array();
    }

    private static byte[] pdf(String password) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
