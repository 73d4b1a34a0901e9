package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.huansun.workspace.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the host's screen have in common: one meeting, whose window goes with the test. */
abstract class AtTheHostsScreen {

    private static final String OBLIGOR = "某某化工有限公司";

    @TempDir
    Path folder;

    private Optional<MeetingAtTheTable> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(MeetingAtTheTable::close);
    }

    /** Opens the first meeting of a case under a pack; with one obligor where none is named. */
    MeetingAtTheTable open(String pack, String... obligors) {
        MeetingAtTheTable table = new MeetingAtTheTable(folder, pack, obligors.length == 0 ? new String[] {OBLIGOR} : obligors);
        opened = Optional.of(table);
        return table;
    }

    MeetingAtTheTable table() {
        return opened.orElseThrow();
    }

    OpenWorkbench window() {
        return table().window();
    }

    CaseFile file() {
        return table().file();
    }

    void says(String words) {
        window().type("host-words", words);
        window().fireEnter("host-words");
    }
}
