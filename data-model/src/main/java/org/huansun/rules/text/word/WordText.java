package org.huansun.rules.text.word;

import java.util.Optional;
import java.util.Set;
import org.huansun.problem.BadInput;

/**
 * The text of a DOCX, a line for each paragraph: with the numbers that Word counts, with the cells of tables in their
 * order, as it reads when all tracked changes are accepted. Heads and feet of pages, footnotes, comments, pictures and
 * text boxes are not part of it.
 */
public final class WordText {

    /** What holds no words of the text, or words that were struck out. */
    private static final Set<String> PASSED_OVER = Set.of("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr",
            "sdtEndPr", "sectPr", "del", "moveFrom", "drawing", "pict", "object", "AlternateContent", "instrText",
            "delText", "delInstrText", "rt", "footnoteReference", "endnoteReference", "commentReference");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final WordNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private WordText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** @throws BadInput if the file is damaged, is no DOCX, is too big when unpacked, or has no text */
    public static String of(byte[] bytes, String fileName) {
        WordParts parts = new WordParts(bytes, fileName);
        WordText reader = new WordText(new WordNumbering(parts.numbering(), parts.styles()));
        reader.read(parts.document());
        reader.text.append(reader.paragraph);
        if (reader.text.toString().isBlank()) {
            throw new BadInput("这个文档里没有文字，也许只有图片", fileName, "选择法规全文的文件；是扫描图片的，先做文字识别（OCR）");
        }
        return reader.text.toString();
    }

    private void read(WordElement element) {
        if (PASSED_OVER.contains(element.name())) {
            return;
        }
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tr" -> readUnless(element, element.child("trPr").filter(row -> row.has("del")));
            case "r" -> readUnless(element, element.child("rPr").filter(WordText::isHidden));
            case "t" -> paragraph.append(element.text());
            case "tab" -> paragraph.append('\t');
            case "br", "cr" -> paragraph.append(element.attribute("type").equals(Optional.of("page")) ? '\f' : '\n');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> element.children().forEach(this::read);
        }
    }

    private void readUnless(WordElement element, Optional<WordElement> obstacle) {
        if (obstacle.isEmpty()) {
            element.children().forEach(this::read);
        }
    }

    private static boolean isHidden(WordElement run) {
        return run.has("vanish") && !OFF.contains(run.value("vanish").orElse("true"));
    }

    /** A paragraph whose end was struck out goes on with the next one, which gives both their number. */
    private void paragraph(WordElement element) {
        Optional<WordElement> properties = element.child("pPr");
        boolean joined = properties.flatMap(own -> own.child("rPr"))
                .filter(mark -> mark.has("del") || mark.has("moveFrom")).isPresent();
        element.children().forEach(this::read);
        if (!joined) {
            text.append(numbering.next(properties)).append(paragraph).append('\n');
            paragraph.setLength(0);
        }
    }
}
