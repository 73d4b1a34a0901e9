package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huansun.problem.BadInput;

/** Walks through the lines of a file once and gathers the articles, whose numbers must go up by one. */
final class ArticleSplitter {

    private static final int LINES_OF_A_HEADING = 2;

    private final String name;
    private final List<SourceLine> lines;
    private final Heads heads;
    private final Layout layout;
    private final List<ArticleLines> articles = new ArrayList<>();

    ArticleSplitter(String name, Heads heads, Layout layout) {
        this.name = name;
        this.heads = heads;
        this.lines = heads.lines();
        this.layout = layout;
    }

    /**
     * The articles.
     *
     * @throws BadInput if none is found, or one is missing, doubled or out of order
     */
    List<ArticleText> articles() {
        int index = 0;
        while (index < lines.size() && !isEnd(index)) {
            index = take(index);
        }
        if (articles.isEmpty()) {
            throw new BadInput(
                    "没有找到任何条文：没有一行以“第一条”或“一、”开头", name, "请选择法规全文的文本文件，条文须从行首开始");
        }
        articles.getLast().dropWhatFollows(layout);
        return articles.stream().map(article -> article.toText(layout)).toList();
    }

    /** Takes the line, or a whole chapter heading, and says where to go on. */
    private int take(int index) {
        Optional<Head> head = headAt(index);
        if (head.isPresent()) {
            new NumberCheck(name, articles, heads).check(head.get(), index);
            articles.add(new ArticleLines(head.get(), lines.get(index)));
            return index + 1;
        }
        if (articles.isEmpty()) {
            return index + 1;
        }
        int behind = behindHeading(index);
        if (behind == index) {
            articles.getLast().add(lines.get(index));
            return index + 1;
        }
        return behind;
    }

    /**
     * The article that begins here: a number at the line's beginning that is not there because of a wrap. Where numbers
     * are spaced, the space has told that already.
     */
    private Optional<Head> headAt(int index) {
        return heads.at(index).filter(head -> heads.spaced() || !isCarriedOn(index) && !isReference(head, index));
    }

    /** A number out of turn in the middle of a sentence refers to an article, however the line before it is measured. */
    private boolean isReference(Head head, int index) {
        if (head.number() == articles.size() + 1 || articles.isEmpty() || !articles.getLast().endsWith(lines.get(index - 1))) {
            return false;
        }
        String before = lines.get(index - 1).text();
        return !before.isEmpty() && Character.isIdeographic(before.codePointBefore(before.length()));
    }

    private boolean isCarriedOn(int index) {
        return !articles.isEmpty()
                && articles.getLast().endsWith(lines.get(index - 1))
                && layout.isCut(lines.get(index - 1), lines.get(index));
    }

    /** A heading stands directly before an article or another heading; its title may need a second line. */
    private int behindHeading(int index) {
        if (!ChapterHeading.looksLike(lines.get(index)) || isCarriedOn(index)) {
            return index;
        }
        for (int behind = index + 1; behind <= index + LINES_OF_A_HEADING && behind < lines.size(); behind++) {
            SourceLine line = lines.get(behind);
            if (heads.at(behind).isPresent() || ChapterHeading.looksLike(line)) {
                return behind;
            }
            if (Sentence.isClosed(line.text())) {
                return index;
            }
        }
        return index;
    }

    /** Something else begins here, unless the articles go on behind it. */
    private boolean isEnd(int index) {
        if (articles.isEmpty() || !EndMark.looksLike(lines.get(index)) || isCarriedOn(index)) {
            return false;
        }
        return IntStream.range(index, lines.size())
                .mapToObj(heads::at)
                .flatMap(Optional::stream)
                .findFirst()
                .map(next -> next.number() == 1)
                .orElse(true);
    }
}
