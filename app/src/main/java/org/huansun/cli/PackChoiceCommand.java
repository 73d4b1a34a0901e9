package org.huansun.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.PackQuestion;
import org.huansun.casefile.Wording;
import org.huansun.casefile.change.PackChange;
import org.huansun.casefile.change.PackChange.Move;
import org.huansun.problem.BadInput;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.PinnedPack;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case pack}: what would move under another pack, and the recorded choice. */
@Command(name = "pack", description = "案件适用的规则包：比较，沿用或者改用")
final class PackChoiceCommand {

    private final Context context;

    PackChoiceCommand(Context context) {
        this.context = context;
    }

    @Command(name = "compare", description = "换一个规则包，哪些期限和问题会变；什么也不记录")
    int compare(
            @Parameters(paramLabel = "CASE") String reference,
            @Parameters(paramLabel = "PACK", arity = "0..1", description = "缺省为废止了现用规则包的那一个") @Nullable String to,
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--as-of", paramLabel = "DATE", description = "截至日，缺省为今天") @Nullable LocalDate asOf) {
        try (Workspace opened = context.look(workspace.folder())) {
            CaseFile file = opened.caseFile(opened.list().find(reference).id(), asOf == null ? opened.today() : asOf);
            PackChange change = PackChange.of(file.facts(), file.asOf(), file.choice().pack(), other(file, to, opened),
                    opened.law().calendar());
            context.terminal().say(json.isAsked() ? json(file, change).toString() : words(change));
            return ExitStatus.DONE;
        }
    }

    private static RulePack other(CaseFile file, @Nullable String named, Workspace opened) {
        String id = Optional.ofNullable(named)
                .or(() -> file.packQuestion().map(PackQuestion::repeal).map(repeal -> repeal.by()))
                .orElseThrow(() -> new BadInput("没有写和哪个规则包比较", file.choice().pack().id(), "写规则包的 id，如 NMG-2025"));
        return opened.law().packs().get(id);
    }

    private static Json json(CaseFile file, PackChange change) {
        return new Json().with("from", change.from().id()).with("to", change.to().id())
                .with("choiceDue", file.packQuestion().isPresent())
                .with("moves", change.moves().stream().map(PackChoiceCommand::json).toList())
                .with("arising", change.arising().stream().map(PackChoiceCommand::json).toList())
                .with("vanishing", change.vanishing().stream().map(PackChoiceCommand::json).toList());
    }

    private static Json json(Move move) {
        return new Json().with("name", move.name()).with("moves", move.isAnother())
                .with("before", move.before().map(PackChoiceCommand::json)).with("after", move.after().map(PackChoiceCommand::json));
    }

    private static Json json(Deadline deadline) {
        return new Json().with("id", deadline.period().id()).with("due", deadline.due())
                .with("state", deadline.state()).with("article", deadline.period().article());
    }

    private static Json json(Finding finding) {
        return new Json().with("code", finding.code()).with("article", finding.article())
                .with("text", new Wording().sentence(finding)).with("weight", Code.of(finding.weight()));
    }

    private static String words(PackChange change) {
        Table table = new Table("期限", change.from().id(), "", change.to().id(), "");
        for (Move move : change.moves()) {
            table.row(move.name(), day(move.before()), article(move.before()), day(move.after()), article(move.after()));
        }
        StringBuilder text = new StringBuilder(table.toString());
        change.arising().forEach(finding -> text.append("\n新出现：").append(new Wording().sentence(finding)));
        change.vanishing().forEach(finding -> text.append("\n不再有：").append(new Wording().sentence(finding)));
        return text.toString();
    }

    private static String day(Optional<Deadline> deadline) {
        return deadline.map(known -> known.due().map(LocalDate::toString).orElse("中止")).orElse("—");
    }

    private static String article(Optional<Deadline> deadline) {
        return deadline.map(known -> known.period().article()).orElse("");
    }

    @Command(name = "choose", description = "沿用或者改用规则包，连同理由记入案情")
    int choose(
            @Parameters(paramLabel = "CASE") String reference,
            @Parameters(paramLabel = "PACK") String pack,
            @Mixin WorkspaceOption workspace,
            @Mixin JsonOption json,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由") String reason,
            @Option(names = "--on", paramLabel = "DATE", description = "决定的日期，缺省为今天") @Nullable LocalDate on) {
        try (Workspace opened = context.own(workspace.folder())) {
            String id = opened.list().find(reference).id();
            Entry entry = opened.record(PinnedPack.choice(id, pack, on == null ? opened.today() : on, reason));
            context.terminal().say(json.isAsked()
                    ? new Json().with("id", entry.id()).with("case", id).with("pack", pack).toString()
                    : "已记录：" + entry.on() + " 适用 " + pack);
            return ExitStatus.DONE;
        }
    }
}
