package org.huansun.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Mistake;
import org.huansun.time.CalendarDifference;

/** The law that a workspace counts by now, and the views that stand on it; both change when a pack or a year is taken in. */
final class CurrentLaw {

    private final Path folder;
    private final Store store;
    private final Evidence evidence;
    private final LawBook shipped;
    private final Supplier<LocalDate> today;
    private volatile WorkspaceLaw law;
    private volatile Views views;

    /** @param shipped what the product brings along */
    CurrentLaw(Path folder, Store store, Evidence evidence, LawBook shipped, Supplier<LocalDate> today) {
        this.folder = folder;
        this.store = store;
        this.evidence = evidence;
        this.shipped = shipped;
        this.today = today;
        this.law = read();
        this.views = new Views(store, law.law());
    }

    private WorkspaceLaw read() {
        return WorkspaceLaw.in(folder, Workspace.officeLog(store), evidence, shipped);
    }

    LocalDate today() {
        return today.get();
    }

    LawBook law() {
        return law.law();
    }

    List<Mistake> packTroubles() {
        return law.packTroubles();
    }

    RulePacks shippedPacks() {
        return shipped.packs();
    }

    Views views() {
        return views;
    }

    /** A visitor reads the owner's views where they are up to date, and else makes his own in memory. */
    void visitViews() {
        if (!store.attachViewsToRead(new WorkspaceFolder(folder).views()) || !views.areCurrent(today())) {
            store.detachViews();
            store.attachViewsInMemory();
            views.catchUp(today());
        }
    }

    /** Where only the calendar is another, only those cases are derived again whose deadlines count over days that differ. */
    void reload(DerivationWatch watch) {
        LawBook former = law.law();
        Views stood = views;
        law = read();
        views = new Views(store, law.law());
        Optional<CalendarDifference> difference = CalendarDifference.between(former.calendar(), law.law().calendar());
        if (difference.isPresent() && former.packs().all().equals(law.law().packs().all())) {
            views.adopt(stood, difference.get(), today());
            deriveStale(watch);
        } else {
            views.catchUp(today());
        }
    }

    /** Derives the cases that still stand on the calendar before. */
    void deriveStale(DerivationWatch watch) {
        new StaleCases(store, law.law()).derive(watch);
    }
}
