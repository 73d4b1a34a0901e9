package org.huansun.rules.text;

import java.util.List;

/** How a file cuts paragraphs into lines. */
sealed interface Layout permits ParagraphPerLine, Wrapped {

    /** Whether the line was cut because it was full, so that the next one goes on with its sentence. */
    boolean isCut(SourceLine line, SourceLine next);

    /**
     * The paragraphs of one article, each as its lines.
     *
     * @param article its lines, the first with its number
     */
    List<List<SourceLine>> paragraphs(List<SourceLine> article);
}
