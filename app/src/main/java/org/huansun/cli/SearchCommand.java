package org.huansun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.huansun.workspace.CaseList;
import org.huansun.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: where words stand in the workspace. */
@Command(name = "search", description = "查找案件、当事人、记录、证据")
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
            List<CaseList.Hit> hits = opened.list().search(words, Math.max(1, limit));
            if (json.isAsked()) {
                context.terminal().say(Json.list(hits.stream()
                        .map(hit -> new Json().with("case", hit.caseId()).with("title", hit.title())
                                .with("kind", hit.kind()).with("snippet", hit.snippet()))
                        .toList()));
            } else {
                hits.forEach(hit -> context.terminal().say(hit.title() + "：" + hit.snippet()));
                context.terminal().say("共 " + hits.size() + " 条");
            }
            return ExitStatus.DONE;
        }
    }
}
