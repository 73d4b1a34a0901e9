package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huansun.ui.library.PackBook;
import org.huansun.ui.search.KindCount;
import org.huansun.ui.search.ResultRow;
import org.huansun.ui.search.SearchActions;
import org.huansun.ui.search.SearchModel;
import org.huansun.ui.search.SearchModel.State;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.FoundText;
import org.huansun.workspace.SearchQuestion;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;

/** Fills 搜索 and does what it asks. */
final class SearchDesk implements SearchActions {

    static final String PAGE = "search";

    private static final int MORE = 50;
    private static final String ARTICLE = "article";

    /** What stands under one kind on the page; 条文 are not the workspace's. */
    private static final Map<String, Set<SearchKind>> KINDS = kinds();

    private final Bench bench;
    private final LawHits law;
    private final CasesDesk cases;
    private final SearchModel model = new SearchModel();
    private final LatestQuestion page;
    private final LatestQuestion counting;
    private Optional<SearchQuestion> next = Optional.empty();

    SearchDesk(Bench bench, LawHits law, CasesDesk cases) {
        this.bench = bench;
        this.law = law;
        this.cases = cases;
        this.page = new LatestQuestion(bench);
        this.counting = new LatestQuestion(bench);
        List<KindCount> shown = new ArrayList<>(List.of(new KindCount("", Texts.text("search.all"), OptionalInt.empty())));
        KINDS.keySet().forEach(kind -> shown.add(new KindCount(kind, Texts.text("desk.kind." + kind), OptionalInt.empty())));
        model.kinds().setAll(shown);
    }

    private static Map<String, Set<SearchKind>> kinds() {
        Map<String, Set<SearchKind>> kinds = new LinkedHashMap<>();
        kinds.put("case", EnumSet.of(SearchKind.CASE));
        kinds.put("party", EnumSet.of(SearchKind.PARTY));
        kinds.put("entry", EnumSet.of(SearchKind.ENTRY));
        kinds.put("evidence", EnumSet.of(SearchKind.EVIDENCE, SearchKind.EVIDENCE_TEXT));
        kinds.put(ARTICLE, Set.of());
        return kinds;
    }

    SearchModel model() {
        return model;
    }

    private Map<SearchKind, Integer> counts(String words) {
        return bench.workspace().search().count(new SearchWords(words));
    }

    private static int sum(Map<SearchKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Opens 搜索 on what is typed into the search field. */
    void openPage() {
        String words = bench.shell().searchWords().get().strip();
        bench.shell().searchWords().set("");
        bench.shell().page().set(PAGE);
        model.kind().set("");
        if (words.equals(model.words().get())) {
            search();
        } else {
            model.words().set(words);
        }
    }

    /** A piece of the page's hits. */
    private record Piece(List<ResultRow> rows, Optional<SearchQuestion> next) {

        State state() {
            return next.isPresent() ? State.MORE : State.ALL;
        }
    }

    @Override
    public void search() {
        String words = model.words().get().strip();
        String kind = model.kind().get();
        model.searching();
        next = Optional.empty();
        counting.forget();
        if (words.isEmpty()) {
            page.forget();
            return;
        }
        List<PackBook> books = law.books();
        Set<SearchKind> kinds = kind.isEmpty() ? EnumSet.allOf(SearchKind.class) : KINDS.getOrDefault(kind, Set.of());
        page.ask(() -> piece(SearchQuestion.first(new SearchWords(words), MORE).among(kinds), kind, books), piece -> {
            next = piece.next();
            model.show(piece.rows(), piece.state());
            counting.ask(() -> counted(words, LawHits.find(words, books).size()), model.kinds()::setAll);
        });
    }

    private Piece piece(SearchQuestion question, String kind, List<PackBook> books) {
        List<FoundText> found = bench.workspace().search().find(question);
        List<ResultRow> rows = new ArrayList<>(found.stream().map(FoundRows::row).toList());
        if (found.size() == question.limit()) {
            return new Piece(rows, Optional.of(question.after(found.getLast())));
        }
        if (kind.isEmpty() || kind.equals(ARTICLE)) {
            rows.addAll(LawHits.find(question.words().typed(), books));
        }
        return new Piece(rows, Optional.empty());
    }

    private List<KindCount> counted(String words, int articles) {
        Map<SearchKind, Integer> counts = counts(words);
        List<KindCount> counted = new ArrayList<>();
        counted.add(new KindCount("", Texts.text("search.all"), OptionalInt.of(sum(counts) + articles)));
        KINDS.forEach((kind, kinds) -> counted.add(new KindCount(kind, Texts.text("desk.kind." + kind), OptionalInt.of(
                kind.equals(ARTICLE) ? articles : kinds.stream().mapToInt(one -> counts.getOrDefault(one, 0)).sum()))));
        return counted;
    }

    @Override
    public void more() {
        List<PackBook> books = law.books();
        String kind = model.kind().get();
        next.ifPresent(question -> page.ask(() -> piece(question, kind, books), piece -> {
            next = piece.next();
            model.append(piece.rows(), piece.state());
        }));
    }

    @Override
    public void open(ResultRow row) {
        open(row.target());
    }

    /** Opens what a hit stands for. */
    void open(String target) {
        if (LawHits.isOne(target)) {
            law.open(target);
        } else {
            FoundRows.open(target, cases);
        }
    }
}
