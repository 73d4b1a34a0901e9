package org.huansun.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.time.WorkCalendar;
import org.huansun.time.YearArrangement;

/** The notices that say which days are worked, for the years that a span of days touches. */
final class CalendarSources {

    private final WorkCalendar calendar;
    private final PaperWords words;

    CalendarSources(WorkCalendar calendar, PaperWords words) {
        this.calendar = calendar;
        this.words = words;
    }

    List<Block> of(LocalDate first, LocalDate last) {
        List<List<Cell>> rows = IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(Block.Kind.LIST, List.of(new Block.Column(words.text("calendar.year"), 12),
                new Block.Column(words.text("calendar.notice"), 88)), rows));
        if (last.isAfter(calendar.sureTo())) {
            blocks.add(new Block.Paragraph(Words.plain(words.text("calendar.sure-to", calendar.sureTo()))));
        }
        return blocks;
    }

    private List<Cell> row(int year) {
        Optional<YearArrangement> found = calendar.arrangements().stream().filter(known -> known.year() == year).findFirst();
        return List.of(Cell.of(String.valueOf(year)), found.map(this::notices).orElseGet(() -> Cell.of(words.text("calendar.none"))));
    }

    private Cell notices(YearArrangement year) {
        return year.notices().isEmpty() ? Cell.of(words.text("calendar.unnamed"))
                : new Cell(year.notices().stream().map(Words::plain).toList(), Look.PLAIN);
    }
}
