package org.huansun.workspace;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.huansun.problem.Problem;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.slf4j.LoggerFactory;

/** Where a workspace lies: the files in its folder, making it, and checking it without opening it. */
public record WorkspaceFolder(Path folder) {

    private static final String LEDGER = "workspace.db";
    private static final String VIEWS = "views.db";
    private static final String EVIDENCE = "evidence";

    private Path ledger() {
        return folder.resolve(LEDGER);
    }

    Path views() {
        return folder.resolve(VIEWS);
    }

    Evidence evidence() {
        return new Evidence(folder.resolve(EVIDENCE));
    }

    /** Makes an empty workspace. @throws BadInput if the folder holds something or can't be written */
    void make(String person, Region region) {
        make(new Settings(UuidCreator.getTimeOrderedEpoch().toString(), person, region.code()));
    }

    /** As {@link #make(String, Region)}, with the device given. */
    void make(Settings settings) {
        refuseUsed();
        try {
            Files.createDirectories(folder.resolve(EVIDENCE));
        } catch (IOException unwritable) {
            throw new BadInput("文件夹建不起来", folder.toString(), "换一个可写的位置", unwritable);
        }
        LedgerSchema.migrate(ledger());
        try (Store store = own()) {
            store.write(tables -> {
                settings.write(tables);
                return true;
            });
        }
    }

    private void refuseUsed() {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new BadInput("文件夹里已有东西", folder.toString(), "选一个空文件夹，已有的工作区用“打开”");
            }
        } catch (IOException notAFolder) {
            throw new BadInput("这不是可用的文件夹", folder.toString(), "选一个空文件夹", notAFolder);
        }
    }

    /** @throws BadInput if there is no workspace */
    void requireLedger() {
        if (!Files.isRegularFile(ledger())) {
            throw new BadInput("这里没有工作区", folder.toString(), "检查路径，或用 huansun init 新建");
        }
    }

    Store own() {
        return Store.own(ledger());
    }

    /** A store to read alone; where nothing can be written and nobody has the ledger, SQLite leaves no trace either. */
    Store visit() {
        requireLedger();
        boolean quiet = Files.notExists(folder.resolve(LEDGER + "-wal")) && !Files.isWritable(folder);
        return Store.visit(ledger(), quiet ? Store.Access.IMMUTABLE : Store.Access.SHARED);
    }

    void migrate(Store store) {
        if (LedgerSchema.versionOf(store) < LedgerSchema.VERSION) {
            LedgerSchema.migrate(ledger());
        }
    }

    /** Takes back what a process left half taken in; what can't be deleted now stays until the next opening. */
    void clearLeftovers(Store store) {
        try {
            IntakeBatch.clearLeftovers(evidence(), store);
        } catch (IOException stays) {
            LoggerFactory.getLogger(WorkspaceFolder.class).warn("half copies stay", stays);
        }
    }

    /** @param unusable why; thrown on if a file stays */
    void deleteViews(Problem unusable) {
        for (String ending : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(folder.resolve(VIEWS + ending));
            } catch (IOException stays) {
                unusable.addSuppressed(stays);
                throw unusable;
            }
        }
    }

    /**
     * Holds every entry and every original of a folder against its hash, also where the damage keeps the workspace from
     * being opened. Nothing in the folder is changed, as with {@link Workspace#visit}.
     *
     * @throws BadInput if it is not a workspace, or its database can't be read at all
     */
    public List<Damage> check() {
        try (Store store = visit()) {
            LedgerSchema.versionOf(store);
            return new WorkspaceCheck(store, evidence()).damages(CheckWatch.NOBODY);
        }
    }

    /**
     * As {@link #check()}, and whether the user's rule packs can be used.
     *
     * @throws BadInput if it is not a workspace, or its database can't be read at all
     */
    public List<Damage> check(LawBook shipped) {
        List<Damage> damages = new ArrayList<>(check());
        if (damages.stream().noneMatch(damage -> damage.code().startsWith("entry-"))) {
            try (Store store = visit()) {
                WorkspaceLaw.in(folder, Workspace.officeLog(store), evidence(), shipped)
                        .packTroubles().forEach(trouble -> damages.add(Damage.ofPack(trouble)));
            }
        }
        return damages;
    }
}
