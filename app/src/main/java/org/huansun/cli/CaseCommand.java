package org.huansun.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Wording;
import org.huansun.casefile.next.NextStepWording;
import org.huansun.casefile.party.Masked;
import org.huansun.problem.BadInput;
import org.huansun.rules.EntryType;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.JointDrafts;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.WrittenAttributes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case}: cases and what is recorded in them. */
@Command(name = "case", description = "案件与案情记录", subcommands = {PackChoiceCommand.class, AttachCommand.class})
final class CaseCommand {

    private final Context context;

    CaseCommand(Context context) {
        this.context = context;
    }

    @Command(name = "new", description = "建案")
    int create(
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--title", required = true, paramLabel = "T", description = "案件名称") String title,
            @Option(names = "--region", paramLabel = "R", description = "地区，缺省为单位所在地区") @Nullable String region,
            @Option(names = "--pack", paramLabel = "PACK", description = "明确选用的规则包") @Nullable String pack,
            @Option(names = "--on", paramLabel = "DATE", description = "建案日，缺省为今天") @Nullable LocalDate on,
            @Option(names = "--place", paramLabel = "P", description = "损害地点", defaultValue = "") String place,
            @Option(names = "--elements", paramLabel = "E", description = "受损要素", defaultValue = "") String elements) {
        try (Workspace opened = context.own(workspace.folder())) {
            Region where = region(region == null ? opened.settings().region() : region);
            CaseRow row = new NewCase(title, where, on == null ? opened.today() : on, place, elements,
                    Optional.ofNullable(pack)).openIn(opened);
            context.terminal().say(json.isAsked()
                    ? CaseJson.row(row).toString()
                    : row.number() + " " + row.title() + "（" + row.pack() + "）\n" + row.id());
            return ExitStatus.DONE;
        }
    }

    private static Region region(String code) {
        if (!code.matches("[A-Z]{2,8}")) {
            throw new BadInput("地区代号不对", code, "写两到八个大写字母，如 NMG；用 huansun rules list 看有哪些地区");
        }
        return new Region(code);
    }

    @Command(name = "list", description = "案件一览")
    int list(@Mixin WorkspaceOption workspace, @Mixin JsonOption json) {
        try (Workspace opened = context.look(workspace.folder())) {
            List<CaseRow> rows = opened.list().cases();
            if (json.isAsked()) {
                context.terminal().say(Json.list(rows.stream().map(CaseJson::row).toList()));
                return ExitStatus.DONE;
            }
            Table table = new Table("案号", "名称", "规则包", "建案", "记录", "未发送");
            rows.forEach(row -> table.row(row.number(), row.title(), row.pack(), row.openedOn(), row.entries(), row.unsent()));
            context.terminal().say(rows.isEmpty() ? "还没有案件，用 huansun case new 建案" : table.toString());
            return ExitStatus.DONE;
        }
    }

    @Command(name = "show", description = "一个案件的记录和期限")
    int show(
            @Parameters(paramLabel = "CASE") String reference,
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--as-of", paramLabel = "DATE", description = "截至日，缺省为今天") @Nullable LocalDate asOf) {
        try (Workspace opened = context.look(workspace.folder())) {
            CaseRow row = opened.list().find(reference);
            CaseFile file = opened.caseFile(row.id(), asOf == null ? opened.today() : asOf);
            context.terminal().say(json.isAsked() ? new CaseJson(opened.law().types()).whole(file) : words(file, opened));
            return ExitStatus.DONE;
        }
    }

    private static String words(CaseFile file, Workspace opened) {
        StringBuilder text = new StringBuilder();
        text.append(file.number()).append(' ').append(file.title()).append("（").append(file.choice().pack().id()).append("）\n");
        file.choice().pack().standing().mark().ifPresent(mark -> text.append("注意：").append(mark).append('\n'));
        Table entries = new Table("日期", "记录", "内容", "记录人");
        for (Entry entry : file.entries()) {
            String name = opened.law().types().nameOf(entry.type());
            entries.row(entry.on(), file.counts(entry) ? name : name + "（已更正）", contents(entry, opened), entry.author());
        }
        text.append(entries).append("\n\n");
        Wording wording = new Wording();
        Table deadlines = new Table("期限", "状态", "届满", "稳妥日", "剩余工作日", "依据");
        for (Deadline deadline : file.deadlines().deadlines()) {
            deadlines.row(deadline.period().name(), wording.state(deadline.state()),
                    deadline.due().map(Object::toString).orElse("—") + (deadline.provisional() ? "（暂定）" : "")
                            + deadline.statedDue().map(day -> "（文书载明 " + day + "）").orElse(""),
                    deadline.safeBy().map(Object::toString).orElse("—"),
                    deadline.workingDaysLeft().map(Object::toString).orElse("—"), deadline.period().article());
        }
        Table next = new Table("下一步", "", "最迟", "依据");
        NextStepWording nextWords = new NextStepWording(opened.law().types());
        file.next().forEach(step -> next.row(Terms.of(step.leave()), nextWords.sentence(step),
                step.due().map(Object::toString).orElse(nextWords.promptness(step.promptness())), step.article()));
        file.findings().forEach(finding -> text.append(Terms.of(finding.weight())).append("：").append(wording.sentence(finding))
                .append(finding.article().map(article -> "（" + article + "）").orElse("")).append('\n'));
        return text.append(deadlines).append("\n\n").append(next).toString();
    }

    /** For people, who may look over a shoulder: numbers of persons are covered; {@code --json} has them in full. */
    private static String contents(Entry entry, Workspace opened) {
        Optional<EntryType> type = opened.law().types().find(entry.type());
        StringBuilder words = new StringBuilder();
        entry.body().values().keySet().forEach(name -> {
            Optional<EntryType.Attribute> known = type.flatMap(of -> of.attribute(name));
            String value = String.join("、", entry.body().texts(name));
            words.append(words.isEmpty() ? "" : "；").append(known.map(EntryType.Attribute::label).orElse(name)).append(' ')
                    .append(known.map(attribute -> attribute.shown(value)).orElse(value));
        });
        return Masked.in(words.toString());
    }

    @Command(name = "record", description = "记一笔")
    int record(
            @Parameters(paramLabel = "CASE") String reference,
            @Parameters(paramLabel = "TYPE", description = "记录类型，如 notice-served") String type,
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--on", required = true, paramLabel = "DATE", description = "发生的日期") LocalDate on,
            @Option(names = "--set", paramLabel = "k=v", description = "这类记录自己的内容，可写多次") @Nullable Map<String, String> set,
            @Option(names = "--supersedes", paramLabel = "ENTRY", description = "更正或撤销哪一条") @Nullable String supersedes) {
        try (Workspace opened = context.own(workspace.folder())) {
            CaseRow row = opened.list().find(reference);
            Optional<EntryType> known = opened.law().types().find(type);
            Map<String, String> written = set == null ? Map.of() : new LinkedHashMap<>(set);
            List<Entry> entries = opened.record(new JointDrafts(opened).of(new Draft(row.id(), type, on,
                    WrittenAttributes.of(known, written), Optional.ofNullable(supersedes))));
            Entry entry = entries.getFirst();
            context.terminal().say(json.isAsked()
                    ? new Json().with("id", entry.id()).with("case", entry.caseId()).with("type", entry.type())
                            .with("on", entry.on()).with("number", entry.number()).with("hash", entry.hash()).toString()
                    : "已记录：" + entry.on() + " " + opened.law().types().nameOf(type) + "\n" + entry.id());
            return ExitStatus.DONE;
        }
    }
}
