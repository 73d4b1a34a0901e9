package org.huansun.ui.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.huansun.ui.cases.CaseRow;
import org.huansun.ui.text.Texts;

/** The list of cases as CSV (RFC 4180), with a byte order mark so that office programs read it as UTF-8. */
final class CaseTable {

    private CaseTable() {}

    /** @throws BadInput if the file can't be written */
    static void write(List<CaseRow> rows, Path file) {
        String text = rows.stream().map(CaseTable::line)
                .collect(Collectors.joining("\r\n", "\uFEFF" + Texts.text("desk.csv.heads") + "\r\n", "\r\n"));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new BadInput(Texts.text("desk.not-written"), file.toString(), Texts.text("desk.other-place"), unwritable);
        }
    }

    private static String line(CaseRow row) {
        return Stream.of(row.number(), row.title(), row.stage(), pack(row), row.person(), row.state().word(), row.deadline(),
                row.due()).map(CaseTable::cell).collect(Collectors.joining(","));
    }

    private static String pack(CaseRow row) {
        return row.packMark().isEmpty() ? row.pack() : row.pack() + " · " + row.packMark();
    }

    /** Quoted where needed; what a table program would take for a formula is made plain text. */
    private static String cell(String value) {
        String plain = value.matches("^[=+@\\-].*") ? "'" + value : value;
        return plain.matches("(?s).*[\",\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
