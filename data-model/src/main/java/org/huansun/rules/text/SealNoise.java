package org.huansun.rules.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a seal leaves behind when a PDF is turned into text: the issuers' names with every character many times over
 * (县县县县县府府府府府), on lines of their own or behind the text of a line.
 */
final class SealNoise {

    private static final int FEWEST_RUNS = 3;
    private static final Pattern HAN_RUN = Pattern.compile("(\\p{IsHan})\\1{2,}");
    private static final Pattern RUN = Pattern.compile("([\\p{IsHan}0-9])\\1{2,}");

    private SealNoise() {}

    /** The line without it; empty if the line is nothing else. */
    static String without(String line) {
        Matcher first = HAN_RUN.matcher(line);
        if (!first.find()) {
            return line;
        }
        if (isNoise(line)) {
            return "";
        }
        return isNoise(line.substring(first.start())) ? line.substring(0, first.start()).stripTrailing() : line;
    }

    /** Four characters in five are repeated, and several are: 某某某 is a name that is left open. */
    private static boolean isNoise(String text) {
        List<MatchResult> runs = RUN.matcher(text).results().toList();
        int repeated = runs.stream().mapToInt(run -> run.end() - run.start()).sum();
        long all = text.chars().filter(character -> !Character.isSpaceChar(character)).count();
        return runs.size() >= FEWEST_RUNS && repeated * 5 >= all * 4;
    }
}
