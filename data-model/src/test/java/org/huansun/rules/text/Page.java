package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a file is set.
 *
 * @param width columns of a line
 * @param indent columns by which a paragraph's first line is narrower; the white space itself is lost
 * @param hanging whether a mark that must not begin a line hangs out behind the one before
 * @param between what stands between two lines
 * @param length lines of a page
 */
record Page(int width, int indent, boolean hanging, String between, int length) {

    List<String> wrap(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (char character : paragraph.toCharArray()) {
            int measure = lines.isEmpty() ? width - indent : width;
            boolean full = TextWidth.of(line.toString() + character) > measure;
            if (full && !(hanging && TextWidth.isMark(character))) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(text -> !text.isEmpty()).toList();
    }

    String print(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0 && index % length == 0) {
                text.append("— ").append(index / length).append(" —").append(between).append(' ');
            }
            text.append(lines.get(index)).append(between);
        }
        return text.toString();
    }
}
