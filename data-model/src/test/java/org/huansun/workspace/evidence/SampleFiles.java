package org.huansun.workspace.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photographs, videos and papers for tests, made byte by byte as a camera or a phone makes them. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A photograph of plain colour; the shade tells one from the other. */
    public static byte[] jpeg(int width, int height, int shade) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(shade & 0xFFFFFF));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.writeBytes(ByteBuffer.allocate(4).putInt(shade).array()); // colours that are near come out the same
        return out.toByteArray();
    }

    /** A photograph with EXIF put in behind its first marker. */
    public static byte[] jpeg(int width, int height, int shade, ExifBlock exif) {
        byte[] plain = jpeg(width, height, shade);
        byte[] block = exif.bytes();
        ByteBuffer whole = ByteBuffer.allocate(plain.length + block.length + 10);
        whole.put(plain, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (block.length + 8));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(block).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    /** A video's head: brand, creation time in UTC, length; {@code more} boxes go into moov. */
    public static byte[] mp4(String brand, java.time.Instant created, int seconds, byte[]... more) {
        ByteBuffer head = ByteBuffer.allocate(100);
        int since1904 = (int) (created.getEpochSecond() + 2_082_844_800L);
        head.putInt(0).putInt(since1904).putInt(since1904).putInt(1000).putInt(seconds * 1000).putInt(0x10000).putShort((short) 0x100);
        head.position(36).putInt(0x10000).position(52).putInt(0x10000).position(68).putInt(0x40000000).position(96).putInt(2);
        byte[] inside = box("mvhd", head.array());
        for (byte[] box : more) {
            inside = joined(inside, box);
        }
        return joined(box("ftyp", joined(brand.getBytes(StandardCharsets.US_ASCII), new byte[4], brand.getBytes(StandardCharsets.US_ASCII))),
                box("moov", inside), box("mdat", new byte[16]));
    }

    /** As iPhones take photographs: one item of EXIF in a HEIF container, and no picture that could be decoded. */
    public static byte[] heic(ExifBlock exif) {
        byte[] block = joined(new byte[] {0, 0, 0, 6}, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif.bytes());
        byte[] brand = box("ftyp", "heic\0\0\0\0heicmif1".getBytes(StandardCharsets.US_ASCII));
        byte[] handler = box("hdlr", joined(new byte[8], "pict".getBytes(StandardCharsets.US_ASCII), new byte[13]));
        byte[] primary = box("pitm", new byte[] {0, 0, 0, 0, 0, 1});
        byte[] entry = box("infe", joined(new byte[] {2, 0, 0, 0, 0, 1, 0, 0}, "Exif".getBytes(StandardCharsets.US_ASCII), new byte[1]));
        byte[] items = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, entry));
        int metaLength = 8 + 4 + handler.length + primary.length + items.length + 8 + 4 + 4 + 14;
        int start = brand.length + metaLength + 8;
        byte[] place = ByteBuffer.allocate(22).putInt(0).putShort((short) 0x4400).putShort((short) 1).putShort((short) 1)
                .putShort((short) 0).putShort((short) 1).putInt(start).putInt(block.length).array();
        byte[] meta = box("meta", joined(new byte[4], handler, primary, items, box("iloc", place)));
        if (meta.length != metaLength) {
            throw new IllegalStateException(meta.length + " is not " + metaLength);
        }
        return joined(brand, meta, box("mdat", block));
    }

    /** A box of ISO 14496-12: length, name, content. */
    public static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content).array();
    }

    /** Bytes one after the other. */
    public static byte[] joined(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(whole::put);
        return whole.array();
    }
}
