package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;

/** A file in which a line is a paragraph; only one that ends with a comma was cut by something else, such as a page. */
record ParagraphPerLine() implements Layout {

    @Override
    public boolean isCut(SourceLine line, SourceLine next) {
        return Sentence.runsOn(line.text());
    }

    @Override
    public List<List<SourceLine>> paragraphs(List<SourceLine> article) {
        List<List<SourceLine>> paragraphs = new ArrayList<>();
        for (int index = 0; index < article.size(); index++) {
            if (index == 0 || begins(article.get(index), article.get(index - 1))) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(article.get(index));
        }
        return paragraphs;
    }

    private boolean begins(SourceLine line, SourceLine before) {
        return ItemMark.begins(line, before) || !isCut(before, line);
    }
}
