package org.huansun.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huansun.problem.BadInput;

/** Brings entries into the ledger of a workspace that is owned, and lets the views follow in the same transaction. */
final class Recording {

    private final Store store;
    private final Ledger ledger;
    private final Settings settings;
    private final CurrentLaw current;

    Recording(Store store, Ledger ledger, Settings settings, CurrentLaw current) {
        this.store = store;
        this.ledger = ledger;
        this.settings = settings;
        this.current = current;
    }

    /** Records what is made, all or none. @throws BadInput if one can't be recorded */
    List<Entry> record(Supplier<List<Draft>> made, DerivationWatch watch) {
        List<Entry> recorded = store.write(tables -> {
            List<Entry> entries = new ArrayList<>();
            Map<String, CaseSoFar> cases = new LinkedHashMap<>();
            for (Draft draft : made.get()) {
                CaseSoFar before = cases.computeIfAbsent(draft.caseId(), id -> new CaseSoFar(tables, id, current.law(), current.today()));
                check(draft, before);
                List<Entry> added = ledger.append(tables, before.chain(), PinnedPack.with(draft, before::file, current.law()), settings.person());
                before.added(added);
                entries.addAll(added);
            }
            current.views().follow(tables, entries, current.today());
            return entries;
        });
        if (recorded.stream().anyMatch(entry -> OfficeLog.LAW.contains(entry.type()))) {
            current.reload(watch);
        }
        return recorded;
    }

    private void check(Draft draft, CaseSoFar before) {
        if (draft.caseId().equals(OfficeLog.CASE)) {
            return;
        }
        if (!draft.type().equals("case-opened") && !before.isThere()) {
            throw new BadInput("没有这个案件", draft.caseId(), "用 huansun case list 看有哪些案件");
        }
        new DraftCheck(current.law().types(), current.today()).check(draft, before);
    }

    /** Takes in entries from elsewhere; see {@link Merge}. */
    Merge.Result merge(List<byte[]> records) {
        Merge.Result merged = store.write(tables -> {
            Merge.Result result = new Merge(tables, ledger).add(records);
            current.views().follow(tables, current.today());
            return result;
        });
        if (merged.cases().contains(OfficeLog.CASE)) {
            current.reload(DerivationWatch.NOBODY);
        }
        return merged;
    }
}
