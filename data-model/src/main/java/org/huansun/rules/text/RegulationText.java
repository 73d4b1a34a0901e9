package org.huansun.rules.text;

import java.util.List;
import java.util.Optional;
import org.huansun.problem.BadInput;

/**
 * A regulation's official text, split into its articles: 第一条, 第二条 …, or sections 一、, 二、 … where it has no
 * articles. Line wraps, page furniture and marks of the file are undone; the letter before the first article, chapter
 * headings and all that follows the last article are left out; nothing else is changed, and a blank stays blank.
 * Paragraphs of a text that was wrapped are a best guess.
 *
 * @param name what the text is called in messages, such as the name of its file
 * @param articles without a gap, in order, numbered from 1
 */
public record RegulationText(String name, List<ArticleText> articles) {

    public RegulationText {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a regulation has at least one article");
        }
        for (int index = 0; index < articles.size(); index++) {
            if (articles.get(index).number() != index + 1) {
                throw new IllegalArgumentException("article " + (index + 1) + " is not in its place");
            }
        }
    }

    /**
     * Splits a text.
     *
     * @param text with any kind of line ends
     * @throws BadInput if no article is found, or one is missing, doubled or out of order
     */
    public static RegulationText of(String text) {
        return of(text, "法规文本");
    }

    /**
     * Splits the text of a file: a PDF with a text layer, a DOCX, or plain text (UTF-8 or UTF-16 with a byte order mark,
     * UTF-8 without, or GB18030). The content tells which, not the name.
     *
     * @param fileName as the messages shall name it
     * @throws BadInput if the file is empty or no text, if no article is found, or one is missing, doubled or out of
     *     order
     */
    public static RegulationText read(byte[] bytes, String fileName) {
        return of(FileText.of(bytes, fileName), fileName);
    }

    private static RegulationText of(String text, String name) {
        Heads heads = Heads.of(SourceLines.of(text));
        Layout layout = LayoutGuess.of(Body.of(heads));
        return new RegulationText(name, new ArticleSplitter(name, heads, layout).articles());
    }

    /**
     * This text, having as many articles as the caller knows that the regulation has.
     *
     * @param expected the number of articles of the regulation
     * @throws BadInput if the text has another number of articles
     */
    public RegulationText expecting(int expected) {
        if (articles.size() == expected) {
            return this;
        }
        throw new BadInput(
                "读出 " + articles.size() + " 条，到" + articles.getLast().article() + "为止，而该法规应有 " + expected + " 条",
                name,
                "请核对是不是这部法规的这个版本、文本是否完整，再重新导入");
    }

    /** The article with this number, if the text has it. */
    public Optional<ArticleText> article(int number) {
        return number < 1 || number > articles.size() ? Optional.empty() : Optional.of(articles.get(number - 1));
    }
}
