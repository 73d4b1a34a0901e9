package org.huansun.cli;

import java.util.concurrent.Callable;
import org.huansun.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}: makes the derived lists anew from the ledger. */
@Command(name = "rebuild", description = "由账本重建列表")
final class RebuildCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    RebuildCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Workspace opened = context.own(workspace.folder())) {
            opened.rebuild();
            int cases = opened.list().cases().size();
            context.terminal().say(json.isAsked()
                    ? new Json().with("cases", cases).toString()
                    : "已由账本重建，案件 " + cases + " 个");
            return ExitStatus.DONE;
        }
    }
}
