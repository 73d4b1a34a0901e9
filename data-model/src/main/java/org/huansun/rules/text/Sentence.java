package org.huansun.rules.text;

/** What the last character of a line tells. */
final class Sentence {

    private static final String CLOSERS = "”’）)》〉」』";
    private static final String FULL_STOPS = "。！？";
    private static final String STOPS = FULL_STOPS + "；：;:";
    private static final String RUNS_ON = "，、,（(《〈“‘〔";

    private Sentence() {}

    /** Whether a paragraph can end here: at a full stop, semicolon or colon. */
    static boolean isClosed(String line) {
        return STOPS.indexOf(lastMark(line)) >= 0;
    }

    /** Whether an article can end here: at a full stop. */
    static boolean isComplete(String line) {
        return FULL_STOPS.indexOf(lastMark(line)) >= 0;
    }

    /** Whether no paragraph can end here: at a comma or an opening bracket. */
    static boolean runsOn(String line) {
        return RUNS_ON.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static char lastMark(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return line.charAt(last);
    }
}
