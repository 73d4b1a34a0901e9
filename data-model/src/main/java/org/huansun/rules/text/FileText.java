package org.huansun.rules.text;

import org.huansun.problem.BadInput;
import org.huansun.rules.text.pdf.PdfText;
import org.huansun.rules.text.word.WordText;

/** The text of a regulation's file: plain text in any usual encoding, the text layer of a PDF, or a DOCX. */
final class FileText {

    private FileText() {}

    /** @throws BadInput if the file is empty, locked, damaged, a picture of text, or of a kind that isn't read */
    static String of(byte[] bytes, String fileName) {
        return switch (FileKind.of(bytes)) {
            case PDF -> PdfText.of(bytes, fileName);
            case PACKED -> WordText.of(bytes, fileName);
            case OLD_WORD -> throw new BadInput("这是旧格式的 Word 文档（.doc），或者是加了密码的文档", fileName,
                    "在 Word 或 WPS 里打开，去掉密码，另存为 DOCX 后再导入");
            case RICH_TEXT -> throw new BadInput("这是 RTF 文档", fileName, "在 Word 或 WPS 里打开，另存为 DOCX 后再导入");
            case PLAIN -> TextEncoding.decode(bytes, fileName);
        };
    }
}
