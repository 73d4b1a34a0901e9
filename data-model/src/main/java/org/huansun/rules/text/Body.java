package org.huansun.rules.text;

import java.util.List;

/** The part of a file that is the regulation, at a first look: from the first article to what follows the last. */
final class Body {

    private Body() {}

    /** Good enough to measure lines by; empty if there is no first article. */
    static List<SourceLine> of(List<SourceLine> lines, Numbering numbering) {
        int begin = -1;
        int last = -1;
        int expected = 1;
        for (int index = 0; index < lines.size(); index++) {
            int wanted = expected;
            if (numbering.headOf(lines.get(index)).filter(head -> head.number() == wanted).isPresent()) {
                begin = begin < 0 ? index : begin;
                last = index;
                expected++;
            }
        }
        return begin < 0 ? List.of() : lines.subList(begin, end(lines, last + 1));
    }

    private static int end(List<SourceLine> lines, int from) {
        int end = from;
        while (end < lines.size() && !EndMark.looksLike(lines.get(end))) {
            end++;
        }
        return end;
    }
}
