package org.huansun.workspace.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is, by its first bytes; its name may say something else. */
public enum FileForm {
    JPEG(Look.PICTURE, "jpg", "jpeg", "jpe", "jfif"),
    PNG(Look.PICTURE, "png"),
    GIF(Look.PICTURE, "gif"),
    BMP(Look.PICTURE, "bmp", "dib"),
    TIFF(Look.PICTURE, "tif", "tiff", "dng", "nef", "cr2", "arw"),
    /** As phones take photographs; the JDK can't decode it. */
    HEIC(Look.TILE, "heic", "heif", "hif", "avif"),
    WEBP(Look.TILE, "webp"),
    VIDEO(Look.TILE, "mp4", "mov", "m4v", "3gp", "avi", "mkv", "webm"),
    SOUND(Look.TILE, "mp3", "m4a", "wav", "amr", "aac", "ogg", "flac"),
    PDF(Look.PAGES, "pdf"),
    TEXT(Look.WORDS, "txt", "csv", "log", "md", "xml", "json", "htm", "html"),
    /** Zip and what is made of it, such as Word's and WPS's papers. */
    ZIP(Look.TILE, "zip", "docx", "xlsx", "pptx", "ofd", "kmz", "odt", "ods"),
    /** The older papers of Word, Excel and WPS. */
    OLE(Look.TILE, "doc", "xls", "ppt", "wps", "et", "dps", "msg"),
    OTHER(Look.TILE);

    /** How a form can be shown. */
    public enum Look {
        PICTURE,
        PAGES,
        WORDS,
        /** By a plain tile with its form and name. */
        TILE
    }

    /** How many bytes are looked at. */
    static final int HEAD = 4096;

    private final Look look;
    private final Set<String> endings;

    FileForm(Look look, String... endings) {
        this.look = look;
        this.endings = Set.of(endings);
    }

    /** How it can be shown. */
    public Look look() {
        return look;
    }

    /** The form of a file. @throws IOException if it can't be read */
    public static FileForm of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** Whether a file's name ends as files of another form do, such as a zip named {@code .jpg}. */
    public boolean isBelied(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (endings.contains(ending)) {
            return false;
        }
        for (FileForm form : values()) {
            if (form.endings.contains(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The form of a file by its first bytes. */
    static FileForm of(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("GIF8")) {
            return GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE;
        }
        return ofMedia(start, head);
    }

    private static FileForm ofMedia(String start, byte[] head) {
        if (start.startsWith("ftyp", 4)) {
            return ofBrand(start.substring(8, Math.min(12, start.length())));
        }
        if (start.startsWith("moov", 4) || start.startsWith("mdat", 4) || start.startsWith("wide", 4) || start.startsWith("\u001AE\u00DF\u00A3")) {
            return VIDEO;
        }
        if (start.startsWith("RIFF") && start.length() >= 12) {
            return switch (start.substring(8, 12)) {
                case "WEBP" -> WEBP;
                case "AVI " -> VIDEO;
                case "WAVE" -> SOUND;
                case String unknown -> OTHER;
            };
        }
        if (start.startsWith("ID3") || start.startsWith("#!AMR") || start.startsWith("OggS") || start.startsWith("fLaC")
                || start.startsWith("\u00FF\u00FB") || start.startsWith("\u00FF\u00F1")) {
            return SOUND;
        }
        if (start.startsWith("BM") && head.length > 26 && head[6] == 0 && head[7] == 0) {
            return BMP;
        }
        return PlainText.isText(head) ? TEXT : OTHER;
    }

    private static FileForm ofBrand(String brand) {
        return switch (brand) {
            case "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif" -> HEIC;
            case "M4A ", "M4B " -> SOUND;
            case String video -> VIDEO;
        };
    }
}
