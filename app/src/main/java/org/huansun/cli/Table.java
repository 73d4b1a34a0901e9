package org.huansun.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns for people at a terminal; a Chinese character is two columns wide. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
    }

    Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                widths[at] = Math.max(widths[at], width(row.get(at)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < row.size(); at++) {
                String cell = row.get(at);
                line.append(cell).append(" ".repeat(widths[at] - width(cell))).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x1100 ? 2 : 1).sum();
    }
}
