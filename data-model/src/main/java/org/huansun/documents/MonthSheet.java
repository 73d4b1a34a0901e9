package org.huansun.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline.State;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.time.DayKind;
import org.huansun.workspace.DeadlineRow;

/**
 * A month on one page, with 休 and 班 and what falls on each day, as much of it as its cell holds; behind it all of it in a
 * list, whole.
 */
final class MonthSheet {

    /** What a cell holds of deadlines, and of each so many characters. */
    private static final int LINES = 4;
    private static final int CHARACTERS = 14;

    private final LawBook law;
    private final PaperWords words;
    private final Printed printed;

    MonthSheet(LawBook law, Printed printed) {
        this.law = law;
        this.words = new PaperWords(law.types());
        this.printed = printed;
    }

    Sheet of(YearMonth month, List<DeadlineRow> given, String scope) {
        List<DeadlineRow> rows = given.stream()
                .filter(row -> row.due().map(YearMonth::from).equals(Optional.of(month))).toList();
        List<Block> blocks = new ArrayList<>();
        if (!printed.note().isEmpty()) {
            blocks.add(new Block.Paragraph(new Words(printed.note(), Look.MARK)));
        }
        blocks.add(new Block.Paragraph(Words.plain(words.text("month.scope", scope, rows.size()))));
        blocks.add(grid(month, rows));
        if (month.atEndOfMonth().isAfter(law.calendar().sureTo())) {
            blocks.add(new Block.Paragraph(Words.plain(words.text("calendar.sure-to", law.calendar().sureTo()))));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(words.text("month.list")));
            blocks.add(new DeadlineLines(law, words).table(rows));
        }
        String title = words.text("month.title", month.getYear(), month.getMonthValue());
        return new Sheet(title, Sheet.Paper.LANDSCAPE, words.text("foot", title, scope, words.printed(printed)), List.of(scope), blocks);
    }

    private Block grid(YearMonth month, List<DeadlineRow> rows) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).map(day -> cell(day, month, rows)).toList());
        }
        return new Block.Table(Block.Kind.MONTH, Stream.of(DayOfWeek.values())
                .map(day -> new Block.Column(words.text("strip.weekday." + day.getValue()), 14)).toList(), weeks);
    }

    private Cell cell(LocalDate day, YearMonth month, List<DeadlineRow> rows) {
        if (!YearMonth.from(day).equals(month)) {
            return Cell.of(PaperWords.shortDay(day), Look.OUTSIDE);
        }
        List<Words> lines = new ArrayList<>(List.of(new Words(head(day), Look.STRONG)));
        List<DeadlineRow> due = rows.stream().filter(row -> row.due().equals(Optional.of(day))).toList();
        int shown = due.size() > LINES ? LINES - 1 : due.size();
        due.stream().limit(shown).forEach(row -> lines.add(new Words(line(row), Look.TINY)));
        if (shown < due.size()) {
            lines.add(new Words(words.text("month.more", due.size() - shown), Look.TINY));
        }
        return new Cell(lines, law.calendar().isWorkingDay(day) ? Look.PLAIN : Look.OFF);
    }

    private String head(LocalDate day) {
        DayKind kind = law.calendar().kindOf(day);
        String mark = switch (kind) {
            case HOLIDAY -> words.text("month.off", law.calendar().nameOf(day).orElse(""));
            case MAKE_UP -> words.text("month.work", law.calendar().nameOf(day).orElse(""));
            case WORKING, WEEKEND -> "";
        };
        String unsure = law.calendar().isSure(day) ? "" : words.text("month.unsure");
        return words.text("month.day", day.getDayOfMonth(), mark, unsure).strip();
    }

    /** In one line, cut where it would be two; the list has it whole. */
    private String line(DeadlineRow row) {
        String state = row.state() == State.RUNNING ? "" : words.text("month.state", words.wording().state(row.state()));
        String whole = words.text("month.line", state, row.name(), row.caseTitle());
        return whole.codePointCount(0, whole.length()) <= CHARACTERS ? whole
                : words.text("month.cut", whole.substring(0, whole.offsetByCodePoints(0, CHARACTERS - 1)));
    }
}
