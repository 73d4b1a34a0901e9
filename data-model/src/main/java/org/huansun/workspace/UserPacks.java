package org.huansun.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistake;

/**
 * The rule packs of a workspace: those that the product ships, and the user's that can stand beside them. Of a pack its
 * newest edition counts. A file that can't be used is left out and told of; it never keeps a workspace closed.
 */
final class UserPacks {

    private final EntryTypes types;
    private final Map<String, PackEdition> newest = new LinkedHashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private final List<Mistake> troubles = new ArrayList<>();

    private UserPacks(EntryTypes types) {
        this.types = types;
    }

    /**
     * What a workspace's packs are.
     *
     * @param packs the shipped ones first
     * @param troubles what keeps a file out, with its line and what to do
     */
    record Found(RulePacks packs, List<Mistake> troubles) {}

    /** The packs of a workspace: of the office log, which travels, and of the folder {@code rulepacks}, which doesn't. */
    static Found in(Path workspace, List<Entry> officeLog, Evidence evidence, RulePacks shipped, EntryTypes types) {
        UserPacks reader = new UserPacks(types);
        PackSource.recorded(officeLog, evidence).forEach(reader::takeRecorded);
        PackSource.inFolder(workspace, reader.troubles::add).forEach(reader::takeFile);
        return reader.beside(shipped);
    }

    /** Of two imports with one version the later stands, on every laptop that has them. */
    private void takeRecorded(PackSource source) {
        read(source).ifPresent(edition -> {
            recorded.add(edition.pack().hash());
            newest.merge(edition.pack().id(), edition, (before, now) -> before.isNewerThan(now) ? before : now);
        });
    }

    /** A file that was imported once is known, be it the newest or not. */
    private void takeFile(PackSource source) {
        read(source).filter(edition -> !recorded.contains(edition.pack().hash())).ifPresent(edition -> {
            PackEdition before = newest.get(edition.pack().id());
            if (before == null || edition.isNewerThan(before)) {
                newest.put(edition.pack().id(), edition);
            } else if (!edition.isSameAs(before)) {
                troubles.add(edition.notNewerThan(before));
            }
        });
    }

    private Optional<PackEdition> read(PackSource source) {
        Checked<RulePack> checked = source.read(types);
        troubles.addAll(checked.mistakes());
        return checked.value().map(pack -> new PackEdition(pack, source));
    }

    private Found beside(RulePacks shipped) {
        RulePacks packs = shipped;
        for (PackEdition edition : newest.values()) {
            Optional<Mistake> objection = edition.objection(packs);
            if (objection.isPresent()) {
                troubles.add(objection.get());
            } else {
                packs = packs.with(edition.pack());
            }
        }
        return new Found(packs, List.copyOf(troubles));
    }
}
