package org.huansun.workspace;

import java.nio.file.Path;
import java.util.List;
import org.huansun.rules.LawBook;
import org.huansun.seed.Mistake;

/**
 * The law of a workspace: what the product ships, with the packs and the years that were added here or came with a package.
 *
 * @param packTroubles what keeps a user's pack out, with file, line and remedy
 */
record WorkspaceLaw(LawBook law, List<Mistake> packTroubles) {

    static WorkspaceLaw in(Path folder, List<Entry> officeLog, Evidence evidence, LawBook shipped) {
        UserPacks.Found found = UserPacks.in(folder, officeLog, evidence, shipped.packs(), shipped.types());
        boolean added = found.packs().all().size() > shipped.packs().all().size();
        LawBook law = added ? shipped.with(found.packs()) : shipped;
        return new WorkspaceLaw(ImportedCalendars.in(officeLog, evidence, law), found.troubles());
    }
}
