package org.huansun.ui.kit;

/**
 * Words on one line with a stretch marked in them.
 *
 * @param hit empty where nothing is marked; then all stands before it
 */
public record MarkedWords(String before, String hit, String after) {

    private static final String CUT = "…";

    /** Words without a mark. */
    public static MarkedWords plain(String words) {
        return new MarkedWords(words, "", "");
    }

    /** Words with a mark from one UTF-16 unit up to another. */
    public static MarkedWords of(String words, int from, int to) {
        return new MarkedWords(words.substring(0, from), words.substring(from, to), words.substring(to));
    }

    /** All of it, without the mark. */
    public String words() {
        return before + hit + after;
    }

    /** For a narrow place: at most so many UTF-16 units before the mark, and of what follows. */
    public MarkedWords shortened(int mostBefore, int mostAfter) {
        if (hit.isEmpty()) {
            return this;
        }
        int from = whole(before, Math.max(0, before.length() - mostBefore));
        int to = whole(after, Math.min(after.length(), mostAfter));
        return new MarkedWords((from > 0 ? CUT : "") + before.substring(from), hit, after.substring(0, to) + (to < after.length() ? CUT : ""));
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }
}
