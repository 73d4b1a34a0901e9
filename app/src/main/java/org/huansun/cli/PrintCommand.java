package org.huansun.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.documents.DayNote;
import org.huansun.documents.DeadlinePapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.problem.BadInput;
import org.huansun.rules.DutyDays;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.workspace.CaseFilters;
import org.huansun.workspace.CaseList;
import org.huansun.workspace.CasePage;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.DeadlineList;
import org.huansun.workspace.DeadlineQuestion;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calendar print}: a month, or the open deadlines of a person or of all, as a PDF. */
@Command(name = "print", description = "打印一个月的期限，或一个人、全部案件尚未完成的期限，存为 PDF")
final class PrintCommand implements Callable<Integer> {

    private static final String ALL = "全部案件";

    private final Context context;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--month", paramLabel = "2026-05", description = "这个月届满的")
    private @Nullable String month;

    @Option(names = "--person", paramLabel = "NAME", description = "这个人承办的案件里尚未完成的")
    private @Nullable String person;

    @Option(names = "--all", description = "全部案件里尚未完成的")
    private boolean all;

    @Option(names = "--case", paramLabel = "CASE", description = "只要这一个案件的")
    private @Nullable String reference;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "写到哪里")
    private Path out = Path.of("");

    PrintCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        requireOne();
        try (Workspace opened = context.look(workspace.folder())) {
            Printed printed = Printed.now(opened, context.clock());
            DeadlinePapers papers = new DeadlinePapers(opened.law(), printed);
            Optional<CaseRow> only = Optional.ofNullable(reference).map(opened.list()::find);
            String scope = (person == null ? "" : "承办人 " + person + "，") + only.map(row -> row.number() + " " + row.title()).orElse(ALL);
            List<DeadlineRow> rows = rows(opened.list(), month, person).stream()
                    .filter(row -> only.map(chosen -> chosen.id().equals(row.caseId())).orElse(true)).toList();
            Sheet sheet = month == null ? papers.list(rows, scope) : papers.month(month(month), rows, only.isPresent() ? List.of() : notes(opened, month(month)), scope);
            PaperFile.write(sheet, printed, out);
            context.terminal().say(json.isAsked() ? new Json().with("deadlines", rows.size()).with("file", out).toString()
                    : "已写出" + sheet.title() + "（" + scope + "，" + rows.size() + " 项）：" + out);
            return ExitStatus.DONE;
        }
    }

    /** What the pack of the office's region asks for in the month. */
    private static List<DayNote> notes(Workspace opened, YearMonth month) {
        RulePack pack = opened.law().packs().governing(new Region(opened.settings().region()), month.atDay(1));
        return DutyDays.in(pack, month.atDay(1), month.atEndOfMonth()).stream()
                .map(day -> new DayNote(day.day(), day.duty().name(), pack.id() + " " + day.duty().article())).toList();
    }

    private void requireOne() {
        long chosen = Stream.of(month != null, person != null, all).filter(given -> given).count();
        if (chosen != 1) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--month、--person、--all 要写其中一个，只写一个");
        }
    }

    private static List<DeadlineRow> rows(CaseList list, @Nullable String month, @Nullable String person) {
        if (month != null) {
            YearMonth asked = month(month);
            return list.deadlines().calendar(DeadlineQuestion.ALL).due(asked.atDay(1), asked.atEndOfMonth());
        }
        List<DeadlineRow> open = list.deadlines().first(new DeadlineList.Which.Open(), Integer.MAX_VALUE);
        return person == null ? open : ofPerson(list, person, open);
    }

    private static List<DeadlineRow> ofPerson(CaseList list, String person, List<DeadlineRow> open) {
        CaseFilters none = CaseFilters.NONE;
        CaseFilters his = new CaseFilters(none.words(), none.stage(), none.pack(), Optional.of(person), none.channel(), none.dueBy(),
                none.state(), none.finding());
        Set<String> cases = list.pages().page(new CaseQuery(his, CaseQuery.NEWEST.order(), CaseQuery.NEWEST.direction()),
                new CasePage.From.Head(), Integer.MAX_VALUE).rows().stream().map(CaseRow::id).collect(Collectors.toSet());
        if (cases.isEmpty()) {
            List<String> persons = list.pages().persons();
            throw new BadInput("没有“" + person + "”承办的案件", "--person",
                    persons.isEmpty() ? "先在案件里记录承办人" : "写其中之一：" + String.join("、", persons));
        }
        return open.stream().filter(row -> cases.contains(row.caseId())).toList();
    }

    private static YearMonth month(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException notAMonth) {
            throw new BadInput("“" + written + "”不是月份", "--month", "写成 2026-05 的样子", notAMonth);
        }
    }
}
