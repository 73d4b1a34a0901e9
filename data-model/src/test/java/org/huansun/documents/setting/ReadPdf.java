package org.huansun.documents.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a PDF finds in it, by PDFBox's own reader. */
public final class ReadPdf {

    private ReadPdf() {}

    /** A question to an open PDF. */
    public interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    public static <T> T ask(byte[] pdf, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All text, as it stands. */
    public static String text(byte[] pdf) {
        return ask(pdf, document -> new PDFTextStripper().getText(document));
    }

    /** The text of each page. */
    public static List<String> pages(byte[] pdf) {
        return ask(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                pages.add(one.getText(document));
            }
            return pages;
        });
    }

    /** Text without blanks and line ends, which a page has in other places than a text. */
    public static String dense(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]", "");
    }
}
