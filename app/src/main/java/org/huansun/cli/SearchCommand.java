package org.huansun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.huansun.seed.Code;
import org.huansun.workspace.FoundText;
import org.huansun.workspace.SearchQuestion;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.search.SearchWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: where words stand in the workspace. */
@Command(name = "search", description = "查找案件、当事人、案情记录、证据；名称也可用拼音首字母")
final class SearchCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "WORDS", description = "要找的字句，一个字也可以")
    private String words = "";

    @Option(names = "--limit", paramLabel = "N", description = "最多几条", defaultValue = "50")
    private int limit;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    SearchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Workspace opened = context.look(workspace.folder())) {
            SearchWords wanted = new SearchWords(words);
            List<FoundText> hits = opened.search().find(SearchQuestion.first(wanted, Math.max(1, limit)));
            if (json.isAsked()) {
                context.terminal().say(Json.list(hits.stream().map(SearchCommand::json).toList()));
            } else {
                int all = opened.search().count(wanted).values().stream().mapToInt(Integer::intValue).sum();
                hits.forEach(hit -> context.terminal().say(hit.title() + "：" + hit.snippet()));
                context.terminal().say(hits.size() < all ? "共 " + all + " 条，列出前 " + hits.size() + " 条" : "共 " + all + " 条");
            }
            return ExitStatus.DONE;
        }
    }

    private static Json json(FoundText hit) {
        return new Json().with("case", hit.caseId()).with("title", hit.title()).with("kind", Code.of(hit.kind()))
                .with("snippet", hit.snippet()).with("number", hit.number()).with("entry", hit.entry())
                .with("on", hit.on().toString()).with("by", Code.of(hit.by()));
    }
}
