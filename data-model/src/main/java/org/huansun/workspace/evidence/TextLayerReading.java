package org.huansun.workspace.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huansun.rules.text.pdf.UnifiedIdeographs;
import org.slf4j.LoggerFactory;

/** Takes the text off a file: a PDF's text layer, a text file's words. It never needs more memory than it is allowed. */
public final class TextLayerReading {

    private static final int LONGEST_TEXT = 2_000_000;
    private static final int MOST_TEXT_BYTES = 8 << 20;
    private static final long MOST_MEMORY = 96L << 20;
    private static final int MOST_PAGES = 5000;

    private TextLayerReading() {}

    /** @throws IOException if the file can't be read at all */
    public static TextLayer read(Path file) throws IOException {
        return switch (FileForm.of(file).look()) {
            case PAGES -> pages(file);
            case WORDS -> words(file);
            case PICTURE, TILE -> TextLayer.without(TextLayer.State.NONE);
        };
    }

    private static TextLayer words(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = PlainText.of(in.readNBytes(MOST_TEXT_BYTES)).orElse("");
            return TextLayer.read(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        }
    }

    private static TextLayer pages(Path file) {
        Bounded text = new Bounded();
        try (PDDocument document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(Math.min(MOST_PAGES, document.getNumberOfPages()));
            stripper.writeText(document, text);
            return TextLayer.read(UnifiedIdeographs.in(text.toString()));
        } catch (Bounded.Full enough) {
            return TextLayer.read(UnifiedIdeographs.in(text.toString()));
        } catch (InvalidPasswordException locked) {
            return TextLayer.without(TextLayer.State.LOCKED);
        } catch (OutOfMemoryError tooLarge) {
            return TextLayer.without(TextLayer.State.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LoggerFactory.getLogger(TextLayerReading.class).info("a PDF's text can't be read: {}", String.valueOf(damaged.getMessage()));
            boolean memory = String.valueOf(damaged.getMessage()).contains("scratch file memory");
            return TextLayer.without(memory ? TextLayer.State.TOO_LARGE : TextLayer.State.DAMAGED);
        }
    }

    /** Takes so much text and no more. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        private static final class Full extends IOException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public void write(char[] from, int offset, int length) throws IOException {
            text.append(from, offset, Math.min(length, LONGEST_TEXT - text.length()));
            if (text.length() >= LONGEST_TEXT) {
                throw new Full();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
