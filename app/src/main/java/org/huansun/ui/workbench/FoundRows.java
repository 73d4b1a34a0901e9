package org.huansun.ui.workbench;

import org.huansun.seed.Code;
import org.huansun.ui.kit.MarkedWords;
import org.huansun.ui.search.ResultRow;
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.FoundText;
import org.huansun.workspace.search.SearchDocument.By;
import org.huansun.workspace.search.SearchKind;

/** What a search finds, as the pages show it. */
final class FoundRows {

    private static final String BETWEEN = "/";

    private FoundRows() {}

    static ResultRow row(FoundText found) {
        MarkedWords words = MarkedWords.of(found.snippet(), found.mark().from(), found.mark().to());
        boolean inTitle = found.kind() == SearchKind.CASE && found.snippet().equals(found.title());
        return new ResultRow(Texts.text("desk.kind." + Code.of(found.kind())),
                inTitle ? words : MarkedWords.plain(found.title()), found.number(), found.on().toString(),
                inTitle ? MarkedWords.plain("") : words, by(found), target(found));
    }

    /** A case by its id; what stands in one of its entries by the entry too. */
    private static String target(FoundText found) {
        return found.kind() == SearchKind.CASE ? found.caseId() : found.caseId() + BETWEEN + found.entry();
    }

    /** Opens what a target names. */
    static void open(String target, CasesDesk cases) {
        String[] parts = target.split(BETWEEN, 2);
        if (parts.length == 1) {
            cases.open(target);
        } else {
            cases.see(parts[0], parts[1]);
        }
    }

    private static String by(FoundText found) {
        if (found.by() == By.INITIALS) {
            return Texts.text("search.by-initials");
        }
        return found.kind() == SearchKind.EVIDENCE_TEXT ? Texts.text("search.in-file", found.file()) : "";
    }

    /** As the list under the search field shows it, on two lines. */
    static SearchHit hit(ResultRow row) {
        return new SearchHit(row.kind(), row.title(),
                row.words().words().isEmpty() ? MarkedWords.plain(row.number()) : row.words(), row.target());
    }
}
