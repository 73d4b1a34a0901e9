package org.huansun.ui.workbench;

import java.util.List;
import org.huansun.ui.kit.MarkedWords;
import org.huansun.ui.library.ArticleSearch;
import org.huansun.ui.library.HitRow;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.search.ResultRow;
import org.huansun.ui.text.Texts;

/** Articles among what the search over everything finds. */
final class LawHits {

    /** Sets the parts of a hit's target apart; no case has it in its id. */
    private static final String SIGN = "#";

    private final LibraryDesk library;

    LawHits(LibraryDesk library) {
        this.library = library;
    }

    /** What is searched, the office's own pack first; to be asked for on the screen's thread. */
    List<PackBook> books() {
        return library.shelf().all();
    }

    /** Where words stand. */
    static List<ResultRow> find(String words, List<PackBook> books) {
        return new ArticleSearch(words).in(books).stream().map(LawHits::row).toList();
    }

    private static ResultRow row(HitRow hit) {
        return new ResultRow(Texts.text("desk.kind.article"), MarkedWords.plain((hit.article() + " " + hit.heading()).strip()),
                hit.packId(), "", new MarkedWords(hit.before(), hit.hit(), hit.after()), "",
                String.join(SIGN, "", hit.packId(), hit.article()));
    }

    static boolean isOne(String target) {
        return target.startsWith(SIGN);
    }

    void open(String target) {
        String[] parts = target.split(SIGN, -1);
        library.open(parts[1], parts[2]);
    }
}
