package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.documents.DayNote;
import org.huansun.documents.DeadlinePapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.calendar.CalendarFilter;
import org.huansun.ui.calendar.CalendarModel.Form;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.ics.CalendarExport;
import org.huansun.workspace.ics.CalendarExport.Scope;

/** Writes what the calendar shows: a month or a list as PDF, deadlines as a calendar file for other programs. */
final class CalendarPapers {

    private static final String BETWEEN = "，";

    private final Bench bench;

    CalendarPapers(Bench bench) {
        this.bench = bench;
    }

    /** The month as a grid, or as the list that it is shown as. */
    void print(Form form, YearMonth month, CalendarChoice choice, List<DeadlineRow> rows, List<DayEvent> duties) {
        Printed printed = Printed.now(bench.workspace(), bench.clock());
        DeadlinePapers papers = new DeadlinePapers(bench.workspace().law(), printed);
        List<DayNote> notes = duties.stream().map(duty -> new DayNote(duty.day(), duty.name(), duty.basis())).toList();
        bench.files().save(new FilePicker.Kind(Texts.text("calendar.print"), "pdf"), Texts.text("desk.calendar.paper", month.getYear(), month.getMonthValue())).ifPresent(target ->
                bench.aside(() -> {
                    Sheet sheet = switch (form) {
                        case MONTH -> papers.month(month, rows, notes, scope(choice));
                        case LIST, STRIPS -> papers.list(rows, scope(choice));
                    };
                    PaperFile.write(sheet, printed, target);
                    return target;
                }, this::written));
    }

    /** A calendar file holds whole cases: the filters by case and by person count, no others. */
    void export(CalendarChoice choice) {
        Scope scope = !choice.caseId().isEmpty() ? new Scope.OneCase(choice.caseId())
                : !choice.person().isEmpty() ? new Scope.Person(choice.person()) : new Scope.Office();
        bench.files().save(new FilePicker.Kind(Texts.text("calendar.ics"), "ics"), Texts.text("desk.calendar.ics")).ifPresent(target ->
                bench.longWork(Texts.text("calendar.ics"), Texts.text("desk.calendar.unit"), work -> {
                    new CalendarExport(bench.workspace()).write(scope, target, new DerivationProgress(work));
                    return work.isStopped();
                }, stopped -> {
                    if (!stopped) {
                        written(target);
                    }
                }));
    }

    private void written(Path target) {
        bench.done(Texts.text("desk.written", target));
    }

    /** What the filters let through, in words. */
    private static String scope(CalendarChoice choice) {
        String filters = Stream.of(choice.caseName(), choice.person(), choice.pack(), named(ChosenDeadlines.kinds(), choice.kind()),
                named(ChosenDeadlines.states(), choice.state())).filter(words -> !words.isEmpty()).collect(Collectors.joining(BETWEEN));
        return filters.isEmpty() ? Texts.text("calendar.any.case") : filters;
    }

    private static String named(List<CalendarFilter> filters, String id) {
        return filters.stream().filter(filter -> filter.id().equals(id)).map(CalendarFilter::words).findFirst().orElse("");
    }
}
