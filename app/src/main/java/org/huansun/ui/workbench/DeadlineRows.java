package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.DayTrail;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.SuspensionPaper;
import org.huansun.casefile.Wording;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.cases.DeadlineSources;
import org.huansun.ui.kit.CountStep;
import org.huansun.ui.kit.DayCell;
import org.huansun.ui.kit.DayKind;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** A deadline of a case with all that explains it, as the case page shows it. */
final class DeadlineRows {

    private final Workspace workspace;
    private final CaseFile file;
    private final Wording wording = new Wording();

    DeadlineRows(Workspace workspace, CaseFile file) {
        this.workspace = workspace;
        this.file = file;
    }

    DeadlineRow row(Deadline deadline) {
        DateWords dates = new DateWords(workspace.today());
        RulePack pack = file.choice().pack();
        List<SuspensionPaper> papers = SuspensionPaper.of(file.state(), deadline);
        String name = deadline.obligor().map(who -> deadline.period().name() + " · " + who).orElse(deadline.period().name());
        return new DeadlineRow(DeadlineId.of(deadline), StateWords.of(deadline), name, dates.day(deadline.due()),
                StateWords.left(deadline, workspace.law().calendar()), dates.day(deadline.safeBy()),
                Texts.text("strength." + Code.of(deadline.period().strength())), deadline.period().article(),
                summary(deadline, dates),
                DayTrail.of(deadline, workspace.law().calendar(), file.asOf()).stream().map(day -> cell(day, deadline, papers)).toList(),
                steps(deadline, pack),
                pack.article(deadline.period().article()).map(article -> article.digest()).orElse(""),
                new CountSources(workspace, file).of(deadline));
    }

    /**
     * A deadline of one's own: it was set, not counted, and has no article.
     *
     * @param place among those of its case, from 1
     */
    DeadlineRow own(OwnDeadline own, int place) {
        DateWords dates = new DateWords(workspace.today());
        Optional<Long> left = own.state() == State.RUNNING || own.state() == State.OVERDUE
                ? Optional.of(workspace.law().calendar().workingDaysBetween(file.asOf(), own.due())) : Optional.empty();
        String title = RunningDeadlines.title(own);
        return new DeadlineRow(DeadlineId.own(place), StateWords.of(own.state(), left, false),
                own.obligor().map(who -> title + " · " + who).orElse(title), dates.day(own.due()), StateWords.left(own.state(), left), "",
                Texts.text("case.own.strength"), "", own.basis().orElse(Texts.text("case.own")), List.of(), List.of(), "",
                DeadlineSources.NONE);
    }

    private List<CountStep> steps(Deadline deadline, RulePack pack) {
        return deadline.steps().stream()
                .map(step -> new CountStep(wording.sentence(step, pack), wording.basis(step))).toList();
    }

    /** 02-10 磋商告知书送达，次日起算，90 日; and why it was met late. */
    String summary(Deadline deadline, DateWords dates) {
        String event = workspace.law().types().nameOf(deadline.trigger().type());
        String counted = Texts.text("desk.summary", dates.day(deadline.trigger().on()), event, deadline.length().amount(),
                wording.unit(deadline.length().unit()));
        String beside = deadline.statedDue().map(day -> Texts.text("desk.stated-beside", counted, dates.day(day))).orElse(counted);
        return late(deadline).map(reason -> Texts.text("desk.late-because", beside, reason)).orElse(beside);
    }

    private Optional<String> late(Deadline deadline) {
        return deadline.state() == State.MET_LATE
                ? file.state().metBy(deadline).flatMap(fact -> fact.attributes().text("lateBecause")) : Optional.empty();
    }

    private DayCell cell(DayTrail.Day day, Deadline deadline, List<SuspensionPaper> papers) {
        String name = day.name().orElse("");
        String also = also(day);
        DayKind kind = switch (day.role()) {
            case EVENT -> new DayKind.Trigger(workspace.law().types().nameOf(deadline.trigger().type()));
            case COUNTED -> new DayKind.Counted(day.number());
            case MAKE_UP -> new DayKind.MakeUp(name, day.number());
            case WEEKEND -> new DayKind.Weekend();
            case HOLIDAY -> new DayKind.Holiday(name);
            case SUSPENDED -> new DayKind.Suspended(paper(day.day(), papers));
            case ROLLED -> new DayKind.Rolled(name.isEmpty() ? Texts.text("desk.weekend") : name);
            case DUE -> new DayKind.Due(day.number());
        };
        return new DayCell(day.day(), kind, also);
    }

    /** What a day is besides what it is to the count: a holiday that counts, a day whose arrangement is not out. */
    private String also(DayTrail.Day day) {
        boolean counts = day.role() == DayTrail.Role.COUNTED || day.role() == DayTrail.Role.SUSPENDED || day.role() == DayTrail.Role.DUE;
        String name = counts ? day.name().map(known -> Texts.text(workspace.law().calendar().isWorkingDay(day.day())
                ? "desk.also.make-up" : "desk.also.holiday", known)).orElse("") : "";
        return name + (workspace.law().calendar().isSure(day.day()) ? "" : Texts.text("desk.also.unsure"));
    }

    /** Each paper by itself: 07-01 委托鉴定评估. */
    private String paper(LocalDate day, List<SuspensionPaper> papers) {
        DateWords dates = new DateWords(workspace.today());
        return papers.stream().filter(paper -> paper.gap().contains(day)).map(paper -> Texts.text("desk.paper",
                        dates.day(paper.commission().on()), workspace.law().types().nameOf(paper.commission().type())))
                .distinct().reduce((one, next) -> Texts.text("desk.papers", one, next)).orElseGet(() -> Texts.text("desk.appraisal"));
    }

    /** The most urgent first: overdue, running by day, suspended, then what is done. */
    static int urgency(Deadline deadline) {
        return switch (deadline.state()) {
            case OVERDUE -> 0;
            case RUNNING -> 1;
            case SUSPENDED -> 2;
            case MET_LATE, MET -> 3;
            case CANCELLED -> 4;
        };
    }

    /** A day to sort by. */
    static LocalDate day(Deadline deadline) {
        return deadline.due().or(() -> Optional.of(LocalDate.MAX)).get();
    }
}
