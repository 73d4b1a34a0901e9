package org.huansun.ui.sync;

import java.nio.file.Path;
import java.util.Set;

/** What the page asks of the rest. */
public interface SyncActions {

    /** Writes a package of these cases; asks for the file itself. */
    void export(Set<String> caseIds);

    /** Asks for a package and checks it. */
    void verify();

    /** Checks a package that was dropped onto the page. */
    void verify(Path dropped);
}
