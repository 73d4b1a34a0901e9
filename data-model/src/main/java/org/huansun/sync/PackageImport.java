package org.huansun.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huansun.problem.BadInput;
import org.huansun.sync.bag.BagProblem;
import org.huansun.workspace.Merge;
import org.huansun.workspace.Workspace;

/** Takes a package in: verified whole first, then what is missing here is added in one transaction. */
public final class PackageImport {

    private static final int MOST_SHOWN = 5;

    private final Workspace workspace;

    public PackageImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Takes a package in. Doing it twice changes nothing more.
     *
     * @throws BadInput if it does not verify; the workspace is as before
     * @throws org.huansun.problem.Refused if it comes from a cloned laptop; the workspace is as before
     */
    public Merge.Result take(Path file) {
        try (OpenPackage opened = OpenPackage.open(file)) {
            refuseInvalid(opened.report(), file);
            List<String> kept = new ArrayList<>();
            try {
                for (String sha256 : opened.originals()) {
                    if (!workspace.evidence().has(sha256)) {
                        keep(opened, sha256, file);
                        kept.add(sha256);
                    }
                }
                return workspace.merge(opened.records());
            } catch (RuntimeException refused) {
                kept.forEach(sha256 -> drop(sha256, refused));
                throw refused;
            }
        }
    }

    private void drop(String sha256, RuntimeException refused) {
        try {
            workspace.evidence().drop(sha256);
        } catch (IOException stays) {
            refused.addSuppressed(stays);
        }
    }

    private void keep(OpenPackage opened, String sha256, Path file) {
        try (InputStream bytes = opened.original(sha256)) {
            workspace.evidence().keep(bytes);
        } catch (IOException failed) {
            throw new BadInput("证据原件没有收进来（" + failed.getMessage() + "）", file.toString(), "检查磁盘是否已满", failed);
        }
    }

    private static void refuseInvalid(PackageReport report, Path file) {
        if (report.isValid()) {
            return;
        }
        StringBuilder why = new StringBuilder("同步包没有通过校验，没有导入");
        report.problems().stream().limit(MOST_SHOWN).map(BagProblem::text).forEach(text -> why.append("\n  ").append(text));
        throw new BadInput(why.toString(), file.toString(), "请对方重新导出一次，再核对文件有没有传完整");
    }
}
