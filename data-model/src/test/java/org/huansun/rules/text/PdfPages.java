package org.huansun.rules.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Sets lines on pages as a word processor does: each with its indent, a head and a page number on every page. */
public final class PdfPages {

    static final String HEAD = "青石县公报　2031年第7期";
    private static final String FONT = "/org/huansun/fonts/NotoSansSC-Regular.ttf";
    private static final float LEFT = 70;
    private static final float TOP = 740;
    private static final float LINE = 26;
    private static final float SIZE = 16;
    private static final int LINES = 24;

    private PdfPages() {}

    /** Lines that begin with two wide spaces are indented by their place, as a PDF does it: no spaces are set. */
    public static byte[] of(List<String> lines) {
        return written(document -> {
            PDFont font = font(document);
            for (int from = 0; from < lines.size(); from += LINES) {
                List<String> page = lines.subList(from, Math.min(lines.size(), from + LINES));
                try (PDPageContentStream content = new PDPageContentStream(document, page(document))) {
                    show(content, font, HEAD, LEFT + 120, TOP + 50);
                    for (int at = 0; at < page.size(); at++) {
                        String words = page.get(at).stripLeading();
                        show(content, font, words, LEFT + SIZE * (page.get(at).length() - words.length()), TOP - at * LINE);
                    }
                    show(content, font, "— " + (from / LINES + 1) + " —", LEFT + 180, TOP - LINES * LINE - 30);
                }
            }
        });
    }

    /** A page with a picture's worth of nothing on it. */
    public static byte[] scanned() {
        return written(document -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page(document))) {
                content.addRect(LEFT, LEFT, LEFT, LEFT);
                content.fill();
            }
        });
    }

    static byte[] locked() {
        return written(document -> {
            page(document);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    private static void show(PDPageContentStream content, PDFont font, String words, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.setTextMatrix(Matrix.getTranslateInstance(x, y));
        content.showText(words);
        content.endText();
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PdfPages.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(document, stream);
        }
    }

    /** What a file is filled with. */
    interface Filling {
        void into(PDDocument document) throws IOException;
    }

    private static byte[] written(Filling filling) {
        try (PDDocument document = new PDDocument()) {
            filling.into(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Paragraphs wrapped as a word processor does: 26 characters a line, the first indented by two. */
    public static List<String> wrapped(List<String> paragraphs) {
        Page measure = new Page(52, 4, false, "\n", 1);
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> wrapped = measure.wrap(paragraph);
            lines.add("\u3000\u3000" + wrapped.getFirst());
            lines.addAll(wrapped.subList(1, wrapped.size()));
        }
        return lines;
    }
}
