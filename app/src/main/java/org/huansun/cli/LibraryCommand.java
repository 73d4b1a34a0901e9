package org.huansun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.Article;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.ArticleText;
import org.huansun.rules.text.RegulationText;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code library}: official texts beside our own digests. */
@Command(name = "library", description = "法规文本")
final class LibraryCommand {

    private static final int FIRST_WORDS = 24;

    private final Context context;

    LibraryCommand(Context context) {
        this.context = context;
    }

    @Command(name = "import", description = "载入一部法规的官方文本（TXT、有文字层的 PDF、DOCX）")
    int take(
            @Parameters(paramLabel = "PACK") String id,
            @Parameters(paramLabel = "FILE") Path file,
            @Mixin WorkspaceOption workspace,
            @Option(names = "--preview", description = "只看读出了哪些条文，什么也不保存") boolean preview,
            @Mixin JsonOption json) {
        if (preview) {
            return preview(id, file, workspace, json);
        }
        try (Workspace opened = context.own(workspace.folder())) {
            RulePack pack = opened.law().packs().get(id);
            RegulationText text = new OfficialTexts(opened).take(pack, file);
            context.terminal().say(json.isAsked()
                    ? new Json().with("pack", id).with("articles", text.articles().size())
                            .with("first", text.articles().getFirst().article())
                            .with("last", text.articles().getLast().article()).toString()
                    : pack.title() + "：" + text.articles().size() + " 条，已载入");
            return ExitStatus.DONE;
        }
    }

    private int preview(String id, Path file, WorkspaceOption workspace, JsonOption json) {
        try (Workspace opened = context.look(workspace.folder())) {
            List<ArticleText> articles = OfficialTexts.preview(opened.law().packs().get(id), file).articles();
            if (json.isAsked()) {
                context.terminal().say(Json.list(articles.stream().map(article -> new Json().with("number", article.number())
                        .with("article", article.article()).with("begins", article.beginning(FIRST_WORDS))
                        .with("length", article.length())).toList()));
                return ExitStatus.DONE;
            }
            Table table = new Table("条", "字数", "开头");
            articles.forEach(article -> table.row(article.article(), article.length(), article.beginning(FIRST_WORDS)));
            context.terminal().say(table.toString());
            context.terminal().say("读出 " + articles.size() + " 条，没有保存；核对后去掉 --preview 再载入");
            return ExitStatus.DONE;
        }
    }

    @Command(name = "article", description = "一条的官方文本和我们的摘要")
    int article(
            @Parameters(paramLabel = "PACK") String id,
            @Parameters(paramLabel = "N") int number,
            @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", description = "工作区文件夹；没有它只有摘要") @Nullable Path folder,
            @Mixin JsonOption json) {
        if (folder == null) {
            return show(context.law().packs().get(id), number, Optional.empty(), json);
        }
        try (Workspace opened = context.look(folder)) {
            return show(opened.law().packs().get(id), number, new OfficialTexts(opened).article(id, number), json);
        }
    }

    private int show(RulePack pack, int number, Optional<String> official, JsonOption json) {
        Article article = pack.articles().stream().filter(known -> known.number() == number).findFirst()
                .orElseThrow(() -> new BadInput("没有第 " + number + " 条", pack.id(), "这部法规有 " + pack.articles().size() + " 条"));
        if (json.isAsked()) {
            context.terminal().say(new Json().with("number", number).with("article", article.article())
                    .with("heading", article.heading()).with("official", official).with("digest", article.digest())
                    .toString());
        } else {
            context.terminal().say(article.article() + " " + article.heading());
            context.terminal().say("摘要：" + article.digest());
            context.terminal().say(official.map(text -> "原文：\n" + text).orElse("原文：没有载入，用 huansun library import 载入"));
        }
        return ExitStatus.DONE;
    }
}
