package org.huansun.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.ui.library.SearchWords.Snippet;
import org.huansun.ui.text.Texts;

/** Searches books: headings, digests, official texts and rules. */
public final class ArticleSearch {

    private final SearchWords words;

    /** @param typed what is searched for, from one character on */
    public ArticleSearch(String typed) {
        this.words = new SearchWords(typed);
    }

    /** One hit for each article in which the words stand; an article that is meant by its number comes first. */
    public List<HitRow> in(List<PackBook> books) {
        List<HitRow> meant = new ArrayList<>();
        List<HitRow> found = new ArrayList<>();
        if (!words.isBlank()) {
            for (PackBook book : books) {
                book.articles().forEach(row -> hit(book, row).ifPresent(words.isNumber(row.number()) ? meant::add : found::add));
                hit(book.overview()).ifPresent(found::add);
            }
        }
        meant.addAll(found);
        return meant;
    }

    private Optional<HitRow> hit(PackBook book, ArticleRow row) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(Texts.text("library.place.heading"), row.article() + " " + row.heading());
        places.put(Texts.text("library.place.digest"), row.digest());
        places.put(Texts.text("library.place.official"), row.official().orElse(""));
        places.put(Texts.text("library.place.rules"), rules(row.rules()));
        Snippet beginning = new Snippet("", "", row.digest());
        return hit(book.pack(), row.article(), row.heading(), places)
                .or(() -> words.isNumber(row.number()) ? Optional.of(made(book.pack(), row.article(), row.heading(),
                        Texts.text("library.place.number"), beginning)) : Optional.empty());
    }

    private Optional<HitRow> hit(PackOverview overview) {
        String borrowed = overview.borrows().stream().map(BorrowRow::words).collect(Collectors.joining(" "));
        Map<String, String> places = new LinkedHashMap<>();
        places.put(Texts.text("library.place.rules"), rules(overview.rules()));
        places.put(Texts.text("library.borrows"), borrowed);
        return hit(overview.pack(), "", Texts.text("library.overview"), places);
    }

    private Optional<HitRow> hit(PackRow pack, String article, String heading, Map<String, String> places) {
        List<String> names = new ArrayList<>();
        List<Snippet> snippets = new ArrayList<>();
        places.forEach((name, text) -> words.snippet(text).ifPresent(snippet -> {
            names.add(name);
            snippets.add(snippet);
        }));
        return snippets.stream().findFirst()
                .map(first -> made(pack, article, heading, String.join(" · ", names), first));
    }

    private static HitRow made(PackRow pack, String article, String heading, String places, Snippet snippet) {
        return new HitRow(pack.id(), article, heading, places, snippet.before(), snippet.hit(), snippet.after());
    }

    private static String rules(List<RuleRow> rules) {
        return rules.stream().map(RuleRow::words).collect(Collectors.joining(" · "));
    }
}
