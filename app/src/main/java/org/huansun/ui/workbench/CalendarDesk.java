package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.calendar.CalendarActions;
import org.huansun.ui.calendar.CalendarChoice;
import org.huansun.ui.calendar.CalendarFilter.Kind;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.CalendarModel.Form;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;

/** Fills 期限日历, off the screen, and does what it asks; answers that come too late are dropped. */
final class CalendarDesk implements CalendarActions {

    private static final String PAGE = "calendar";

    private final Bench bench;
    private final CasesDesk cases;
    private final LibraryDesk library;
    private final CalendarModel model;
    private final KeptChoices kept;
    private final CalendarPapers papers;
    private List<DeadlineRow> shown = List.of();
    private List<DayEvent> duties = List.of();
    private volatile long asked;

    CalendarDesk(Bench bench, CasesDesk cases, LibraryDesk library) {
        this.bench = bench;
        this.cases = cases;
        this.library = library;
        this.kept = new KeptChoices(bench.workspace());
        this.papers = new CalendarPapers(bench);
        this.model = new CalendarModel(bench.workspace().today());
        model.filters().offer(Kind.KIND, ChosenDeadlines.kinds());
        model.filters().offer(Kind.STATE, ChosenDeadlines.states());
        kept.calendar().ifPresent(model.filters()::apply);
        model.month().subscribe((before, now) -> ask());
        model.form().subscribe((before, now) -> ask());
        model.filters().choice().subscribe((before, now) -> {
            keep(now);
            ask();
        });
        bench.followOn(PAGE, this::ask);
    }

    CalendarModel model() {
        return model;
    }

    private void keep(CalendarChoice choice) {
        if (bench.workspace().isOwned()) {
            bench.attempt(() -> kept.keep(choice));
        }
    }

    private void ask() {
        asked++;
        long ticket = asked;
        var month = model.month().get();
        CalendarChoice choice = model.filters().choice().get();
        Form form = model.form().get();
        bench.inBackground(
                () -> ticket == asked ? Optional.of(CalendarAnswer.of(bench.workspace(), month, choice, form)) : Optional.<CalendarAnswer>empty(),
                answer -> answer.filter(current -> ticket == asked).ifPresent(this::show));
    }

    private void show(CalendarAnswer answer) {
        shown = answer.rows();
        duties = answer.duties();
        model.filters().offer(Kind.CASE, answer.cases());
        model.filters().offer(Kind.PERSON, answer.persons());
        model.filters().offer(Kind.PACK, answer.packs());
        model.suspended().set(answer.suspended() == 0 ? "" : Texts.text("calendar.suspended", answer.suspended()));
        model.show(answer.page());
        model.strips().show(answer.strips(), answer.nature());
    }

    @Override
    public void explain(DayEvent event) {
        DayEvents.article(event).ifPresentOrElse(duty -> library.open(duty[0], duty[1]),
                () -> cases.explain(event.caseId(), DayEvents.deadline(event)));
    }

    @Override
    public void whatIf(DayEvent event) {
        cases.whatIf(event.caseId(), DayEvents.deadline(event));
    }

    @Override
    public void print() {
        papers.print(model.form().get(), model.month().get(), model.filters().choice().get(), shown, duties);
    }

    @Override
    public void exportIcs() {
        papers.export(model.filters().choice().get());
    }
}
