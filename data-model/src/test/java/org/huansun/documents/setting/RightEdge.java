package org.huansun.documents.setting;

import java.io.IOException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right text reaches on any page, in points. */
public final class RightEdge extends PDFTextStripper {

    private float edge;

    private RightEdge() throws IOException {
        super();
    }

    public static float of(byte[] pdf) {
        return ReadPdf.ask(pdf, document -> {
            RightEdge edge = new RightEdge();
            edge.getText(document);
            return edge.edge;
        });
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        edge = Math.max(edge, text.getXDirAdj() + text.getWidthDirAdj());
        super.processTextPosition(text);
    }
}
