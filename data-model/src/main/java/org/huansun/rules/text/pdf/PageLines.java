package org.huansun.rules.text.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines off the pages, each with its place. */
final class PageLines extends PDFTextStripper {

    private static final float USUAL_COLUMN = 8;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<PdfLine> page = new ArrayList<>();
    private float x;
    private float y;
    private float column;

    private PageLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** Page by page, its lines from top to bottom as the file has them. */
    static List<List<PdfLine>> of(PDDocument document) throws IOException {
        PageLines reader = new PageLines();
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (text.toString().isBlank() && !word.isBlank() && !positions.isEmpty()) {
            TextPosition first = positions.get(leadingBlanks(positions));
            text.setLength(0);
            x = first.getXDirAdj();
            y = first.getYDirAdj();
            column = first.getFontSizeInPt() > 0 ? first.getFontSizeInPt() / 2 : USUAL_COLUMN;
            text.append(word.stripLeading());
        } else {
            text.append(word);
        }
    }

    private static int leadingBlanks(List<TextPosition> positions) {
        int blanks = 0;
        while (blanks < positions.size() - 1 && positions.get(blanks).getUnicode().isBlank()) {
            blanks++;
        }
        return blanks;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (!text.toString().isBlank()) {
            page.add(new PdfLine(UnifiedIdeographs.in(text.toString()), x, y, column));
        }
        text.setLength(0);
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
        pages.add(page);
        page = new ArrayList<>();
    }
}
