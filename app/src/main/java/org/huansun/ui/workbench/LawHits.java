package org.huansun.ui.workbench;

import java.util.List;
import org.huansun.ui.library.ArticleSearch;
import org.huansun.ui.library.HitRow;
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.text.Texts;

/** Articles among what the search over everything finds. */
final class LawHits {

    /** Sets the parts of a hit's target apart; no case has it in its id. */
    private static final String SIGN = "#";
    private static final int MOST = 10;

    private final LibraryDesk library;

    LawHits(LibraryDesk library) {
        this.library = library;
    }

    /** Where words stand, the office's own pack first. */
    List<SearchHit> find(String words) {
        return new ArticleSearch(words).in(library.shelf().all()).stream().limit(MOST).map(LawHits::hit).toList();
    }

    private static SearchHit hit(HitRow hit) {
        return new SearchHit(Texts.text("desk.kind.article"), (hit.article() + " " + hit.heading()).strip(),
                String.join(" · ", hit.packId(), hit.before() + hit.hit() + hit.after()),
                String.join(SIGN, "", hit.packId(), hit.article()));
    }

    static boolean isOne(SearchHit hit) {
        return hit.target().startsWith(SIGN);
    }

    void open(SearchHit hit) {
        String[] target = hit.target().split(SIGN, -1);
        library.open(target[1], target[2]);
    }
}
