package org.huansun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.huansun.problem.BadInput;
import org.huansun.time.DayKind;
import org.huansun.time.WorkCalendar;
import org.huansun.time.YearArrangement;
import org.huansun.workspace.ArrangementPreview;
import org.huansun.workspace.CalendarIntake;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.DerivationWatch;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.ics.CalendarExport;
import org.huansun.workspace.ics.CalendarExport.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calendar}: the work calendar, and counting with it. */
@Command(name = "calendar", description = "工作日历和期限文书",
        subcommands = {ExplainCommand.class, ComplianceCommand.class, PrintCommand.class})
final class CalendarCommand {

    private final Context context;

    CalendarCommand(Context context) {
        this.context = context;
    }

    private <T> T with(@Nullable Path folder, Function<WorkCalendar, T> question) {
        if (folder == null) {
            return question.apply(context.law().calendar());
        }
        try (Workspace opened = context.look(folder)) {
            return question.apply(opened.law().calendar());
        }
    }

    @Command(name = "show", description = "某年的放假和上班安排")
    int show(
            @Parameters(paramLabel = "YEAR") int year,
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR") @Nullable Path folder,
            @Mixin JsonOption json) {
        if (year < 1950 || year > 2999) {
            throw new BadInput("年份不对", String.valueOf(year), "写四位年份");
        }
        return with(folder, calendar -> show(year, calendar, json));
    }

    private int show(int year, WorkCalendar calendar, JsonOption json) {
        List<YearArrangement> found =
                calendar.arrangements().stream().filter(arrangement -> arrangement.year() == year).toList();
        LocalDate first = Year.of(year).atDay(1);
        List<LocalDate> named = first.datesUntil(first.plusYears(1))
                .filter(day -> calendar.kindOf(day) == DayKind.HOLIDAY || calendar.kindOf(day) == DayKind.MAKE_UP).toList();
        long working = calendar.workingDaysBetween(first.minusDays(1), first.plusYears(1).minusDays(1));
        if (json.isAsked()) {
            context.terminal().say(new Json().with("year", year).with("announced", !found.isEmpty())
                    .with("notices", found.stream().flatMap(arrangement -> arrangement.notices().stream()).toList())
                    .with("workingDays", working).with("sureTo", calendar.sureTo())
                    .with("days", named.stream().map(day -> new Json().with("date", day)
                            .with("name", calendar.nameOf(day)).with("kind", calendar.kindOf(day))).toList())
                    .toString());
            return ExitStatus.DONE;
        }
        Table table = new Table("日期", "安排", "名称");
        named.forEach(day -> table.row(day, calendar.kindOf(day).isWorking() ? "班" : "休", calendar.nameOf(day).orElse("")));
        context.terminal().say(found.isEmpty() ? year + " 年的放假安排没有载入，按周末推算" : table.toString());
        context.terminal().say(year + " 年工作日 " + working + " 天；确定至 " + calendar.sureTo());
        return ExitStatus.DONE;
    }

    @Command(name = "add", description = "从某日起数工作日，N 为负则往前数")
    int add(
            @Parameters(paramLabel = "DATE") LocalDate from,
            @Parameters(paramLabel = "N") int days,
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR") @Nullable Path folder,
            @Mixin JsonOption json) {
        return with(folder, calendar -> {
            LocalDate date = calendar.plusWorkingDays(from, days);
            boolean sure = days >= 0 ? calendar.isSureAfter(from, date) : calendar.isSureAfter(date.minusDays(1), from.minusDays(1));
            context.terminal().say(json.isAsked()
                    ? new Json().with("from", from).with("workingDays", days).with("date", date)
                            .with("provisional", !sure).toString()
                    : from + " 起第 " + days + " 个工作日是 " + date + (sure ? "" : "（暂定：放假安排尚未确定）"));
            return ExitStatus.DONE;
        });
    }

    @Command(name = "import", description = "载入某年的放假安排（本程序的 YAML 或 holiday-cn 的 JSON），先列出哪些期限会变")
    int take(
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin WorkspaceOption workspace,
            @Option(names = "--preview", description = "只看哪些期限会变，不载入") boolean onlyPreview,
            @Mixin JsonOption json) {
        try (Workspace opened = onlyPreview ? context.look(workspace.folder()) : context.own(workspace.folder())) {
            CalendarIntake intake = new CalendarIntake(opened);
            ArrangementPreview preview = intake.preview(file, DerivationWatch.NOBODY);
            if (!onlyPreview) {
                intake.accept(preview, DerivationWatch.NOBODY);
            }
            ArrangementReport report = new ArrangementReport(preview);
            context.terminal().say(json.isAsked() ? report.json() : report.table());
            if (!json.isAsked()) {
                context.terminal().say(onlyPreview ? "只是预览，没有载入"
                        : preview.year().year() + " 年的安排已载入，" + preview.year().changes().size() + " 天；工作日历确定至 "
                                + opened.law().calendar().sureTo());
            }
            return ExitStatus.DONE;
        }
    }

    @Command(name = "ics", description = "把期限写成日历文件（iCalendar），供 WPS、Outlook、手机日历导入；再次导出只更新不重复")
    int ics(
            @Mixin WorkspaceOption workspace,
            @Option(names = "--case", paramLabel = "CASE", description = "只要一个案件的") @Nullable String reference,
            @Option(names = "--person", paramLabel = "NAME", description = "只要某人承办的案件的") @Nullable String person,
            @Option(names = "--out", required = true, paramLabel = "FILE.ics") Path file,
            @Mixin JsonOption json) {
        if (reference != null && person != null) {
            throw new BadInput("--case 和 --person 只能写一个", "calendar ics", "去掉一个");
        }
        try (Workspace opened = context.look(workspace.folder())) {
            Scope scope = reference != null ? new Scope.OneCase(opened.list().find(reference).id())
                    : person != null ? new Scope.Person(person) : new Scope.Office();
            CalendarExport.Written written = new CalendarExport(opened).write(scope, file, DerivationWatch.NOBODY);
            context.terminal().say(json.isAsked()
                    ? new Json().with("file", file).with("cases", written.cases()).with("events", written.events())
                            .with("cancelled", written.cancelled()).toString()
                    : file + "：" + written.cases() + " 个案件，" + written.events() + " 个事项"
                            + (written.cancelled() == 0 ? "" : "，其中 " + written.cancelled() + " 个通知取消"));
            return ExitStatus.DONE;
        }
    }

    @Command(name = "provisional", description = "暂定的期限：放假安排公布后要复核")
    int provisional(@Mixin WorkspaceOption workspace, @Mixin JsonOption json) {
        try (Workspace opened = context.look(workspace.folder())) {
            List<DeadlineRow> rows = opened.list().deadlines().first(new Which.Provisional(), Integer.MAX_VALUE);
            context.terminal().say(json.isAsked() ? Json.list(rows.stream().map(ArrangementReport::json).toList())
                    : rows.isEmpty() ? "没有暂定的期限" : ArrangementReport.table(rows));
            return ExitStatus.DONE;
        }
    }
}
