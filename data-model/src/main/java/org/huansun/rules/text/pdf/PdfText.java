package org.huansun.rules.text.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.huansun.problem.BadInput;

/** The text layer of a PDF, line by line: running heads gone, indents kept as spaces, pages parted by form feeds. */
public final class PdfText {

    private static final int MOST_PAGES = 2000;
    private static final int WIDEST_INDENT = 40;

    private PdfText() {}

    /** @throws BadInput if the file is locked by a password, is damaged, or has no text layer */
    public static String of(byte[] bytes, String fileName) {
        List<List<PdfLine>> pages = pages(bytes, fileName);
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new BadInput("这个 PDF 没有文字层，像是扫描件（共 " + pages.size() + " 页）", fileName,
                    "用带文字识别（OCR）的软件转成可以复制文字的 PDF 或 DOCX，核对后再导入");
        }
        return RunningHeads.without(pages).stream().map(PdfText::printed).collect(Collectors.joining("\f"));
    }

    private static List<List<PdfLine>> pages(byte[] bytes, String fileName) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BadInput("这个 PDF 有 " + document.getNumberOfPages() + " 页，不像一部法规", fileName, "选择法规全文的文件");
            }
            return PageLines.of(document);
        } catch (InvalidPasswordException locked) {
            throw new BadInput("这个 PDF 加了密码，打不开", fileName, "用阅读软件输入密码打开，另存为不加密的 PDF 后再导入", locked);
        } catch (BadInput known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new BadInput("这个 PDF 已损坏，读不出来", fileName, "重新下载，或在原来的软件里重新导出后再导入", damaged);
        }
    }

    private static String printed(List<PdfLine> page) {
        double left = page.stream().mapToDouble(PdfLine::x).min().orElse(0);
        return page.stream().map(line -> " ".repeat(indent(line, left)) + line.text() + "\n").collect(Collectors.joining());
    }

    private static int indent(PdfLine line, double left) {
        return (int) Math.min(WIDEST_INDENT, Math.round((line.x() - left) / line.column()));
    }
}
