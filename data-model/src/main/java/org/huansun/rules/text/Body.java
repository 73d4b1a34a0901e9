package org.huansun.rules.text;

/** The part of a file that is the regulation, at a first look: from the first article to the last full stop. */
final class Body {

    private Body() {}

    /** Good enough to measure lines by; empty if there is no first article. */
    static Heads of(Heads heads) {
        int begin = -1;
        int last = -1;
        int expected = 1;
        for (int index = 0; index < heads.lines().size(); index++) {
            int wanted = expected;
            if (heads.at(index).filter(head -> head.number() == wanted).isPresent()) {
                begin = begin < 0 ? index : begin;
                last = index;
                expected++;
            }
        }
        return begin < 0 ? heads.within(0, 0) : heads.within(begin, end(heads, last + 1));
    }

    private static int end(Heads heads, int from) {
        int end = from;
        while (end < heads.lines().size() && !EndMark.looksLike(heads.lines().get(end))) {
            end++;
        }
        while (end > from && !Sentence.isComplete(heads.lines().get(end - 1).text())) {
            end--;
        }
        return end;
    }
}
