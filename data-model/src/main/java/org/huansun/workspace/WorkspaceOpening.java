package org.huansun.workspace;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huansun.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Opens the store of a workspace; where what is made of it fails, nothing stays open or locked. */
final class WorkspaceOpening {

    private final Path folder;
    private final WorkspaceFolder place;

    WorkspaceOpening(Path folder) {
        this.folder = folder;
        this.place = new WorkspaceFolder(folder);
    }

    /**
     * To work in it.
     *
     * @throws org.huansun.problem.Refused if another process has it
     * @throws org.huansun.problem.BadInput if it is not a workspace or can't be written
     */
    Workspace own(BiFunction<Store, WorkspaceLock, Workspace> use) {
        place.requireLedger();
        WorkspaceLock lock = WorkspaceLock.take(folder, holder());
        return opened(lock, place::own, store -> {
            place.migrate(store);
            place.clearLeftovers(store);
            return withViews(store, () -> use.apply(store, lock));
        });
    }

    /** To read it. @throws org.huansun.problem.BadInput if it is not a workspace */
    Workspace visit(Function<Store, Workspace> use) {
        return opened(null, place::visit, use);
    }

    /** Views that can't be used are thrown away: nothing in them is not in the ledger. */
    private Workspace withViews(Store store, Supplier<Workspace> opening) {
        try {
            store.attachViews(place.views());
            return opening.get();
        } catch (Problem unusable) {
            LoggerFactory.getLogger(WorkspaceOpening.class).warn("views are made anew", unusable);
            store.detachViews();
            place.deleteViews(unusable);
            store.attachViews(place.views());
            return opening.get();
        }
    }

    private static Workspace opened(@Nullable WorkspaceLock lock, Supplier<Store> opener, Function<Store, Workspace> use) {
        Store store = null;
        try {
            store = opener.get();
            return use.apply(store);
        } catch (Throwable failure) {
            if (store != null) {
                store.close();
            }
            if (lock != null) {
                lock.close();
            }
            throw failure;
        }
    }

    private static String holder() {
        return "进程 " + ProcessHandle.current().pid() + "，用户 " + System.getProperty("user.name");
    }
}
