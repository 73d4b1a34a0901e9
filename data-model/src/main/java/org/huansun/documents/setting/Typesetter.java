package org.huansun.documents.setting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Sets a sheet as a PDF of A4 pages, with the parts of the typeface that it uses. The same sheet of the same moment gives the
 * same bytes, and the text in the file is the text of the sheet, character by character, but for what cannot be printed: see
 * {@link PrintableText}.
 */
public final class Typesetter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FOLDER = "/org/huansun/documents/setting/";
    private static final String WIDE = "@page { size: A4 landscape; }";
    private static final Object ONE_AT_A_TIME = new Object();

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.huansun.documents.setting.Typesetter", Locale.SIMPLIFIED_CHINESE);

    /** The bytes of the PDF. @param at when the sheet was made; stands in the file */
    public byte[] set(Sheet sheet, Instant at) {
        synchronized (ONE_AT_A_TIME) {
            XRLog.setLoggingEnabled(false); // it would write to the terminal; what goes wrong is thrown
            try (PDDocument document = new PDDocument()) {
                render(sheet, document);
                describe(document, sheet, at);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
        }
    }

    private void render(Sheet sheet, PDDocument document) throws IOException {
        PrintableText text = new PrintableText(SheetFont.of(SheetFont.Weight.REGULAR)::has);
        PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document).usePdfUaAccessibility(true).useUriResolver((base, uri) -> "")
                .withW3cDocument(SheetPage.of(sheet, style(sheet.paper()), text, words.getString("replaced")), "");
        for (SheetFont.Weight weight : SheetFont.Weight.values()) {
            builder.useFont(new Embedded(document, weight), SheetFont.FAMILY, weight.number(), FontStyle.NORMAL, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
        }
    }

    /** A weight that is embedded once something is set in it. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final SheetFont.Weight weight;

        @SuppressWarnings("NullAway") // the library's own class wants a font that is not made yet
        private Embedded(PDDocument document, SheetFont.Weight weight) {
            super(null);
            this.document = document;
            this.weight = weight;
        }

        @Override
        public PDType0Font supply() {
            try {
                return PDType0Font.load(document, SheetFont.of(weight).font(), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void describe(PDDocument document, Sheet sheet, Instant at) {
        PDDocumentInformation about = new PDDocumentInformation();
        GregorianCalendar when = GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZONE));
        about.setTitle(sheet.title());
        about.setSubject(sheet.foot());
        about.setKeywords(String.join(", ", sheet.keywords()));
        about.setCreator(words.getString("creator"));
        about.setProducer(words.getString("creator"));
        about.setCreationDate(when);
        about.setModificationDate(when);
        document.setDocumentInformation(about);
        document.setDocumentId(at.toEpochMilli());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
    }

    private static String style(Sheet.Paper paper) throws IOException {
        try (InputStream stream = Typesetter.class.getResourceAsStream(FOLDER + "sheet.css")) {
            if (stream == null) {
                throw new IllegalStateException("the style sheet is missing");
            }
            String style = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return switch (paper) {
                case PORTRAIT -> style;
                case LANDSCAPE -> style + WIDE;
            };
        }
    }
}
