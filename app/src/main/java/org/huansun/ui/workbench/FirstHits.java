package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.search.ResultRow;
import org.huansun.ui.shell.SearchAnswer;
import org.huansun.ui.shell.SearchHit;
import org.huansun.workspace.SearchQuestion;
import org.huansun.workspace.search.SearchWords;

/** The first hits under the search field, found off the screen while somebody types. */
final class FirstHits {

    private static final int MOST = 8;

    private final Bench bench;
    private final LawHits law;
    private final LatestQuestion question;

    FirstHits(Bench bench, LawHits law) {
        this.bench = bench;
        this.law = law;
        this.question = new LatestQuestion(bench);
    }

    /** Finds what is typed; first some hits, then how many there are. */
    void type(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            question.forget();
            bench.shell().answer().set(SearchAnswer.NONE);
        } else {
            List<PackBook> books = law.books();
            question.ask(() -> find(words, books), first -> show(words, first));
        }
    }

    /** The first hits, and how many articles there are. */
    private record First(List<SearchHit> hits, int articles) {}

    private First find(String words, List<PackBook> books) {
        List<ResultRow> rows = new ArrayList<>(bench.workspace().search()
                .find(SearchQuestion.first(new SearchWords(words), MOST)).stream().map(FoundRows::row).toList());
        List<ResultRow> articles = LawHits.find(words, books);
        articles.stream().limit(Math.max(0, MOST - rows.size())).forEach(rows::add);
        return new First(rows.stream().map(FoundRows::hit).toList(), articles.size());
    }

    private void show(String words, First first) {
        boolean none = first.hits().isEmpty();
        bench.shell().answer().set(new SearchAnswer(words, first.hits(), none ? OptionalInt.of(0) : OptionalInt.empty()));
        if (!none) {
            question.ask(() -> count(words) + first.articles(), all ->
                    bench.shell().answer().set(new SearchAnswer(words, first.hits(), OptionalInt.of(all))));
        }
    }

    private int count(String words) {
        return bench.workspace().search().count(new SearchWords(words)).values().stream().mapToInt(Integer::intValue).sum();
    }
}
