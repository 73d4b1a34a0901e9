package org.huansun.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds what SQLite's LIKE finds, neither more nor less, whatever was changed before. */
class SearchEqualsLikeTest {

    private static final int QUERIES = 10_000;


    @ParameterizedTest
    @ValueSource(ints = {12, 30, 100})
    void ten_thousand_searches_find_what_like_finds(int vocabulary) throws Exception {
        RandomTexts random = new RandomTexts(20260305L + vocabulary, vocabulary);
        try (SearchedRows rows = new SearchedRows()) {
            List<String> texts = fill(rows, random);
            int hits = 0;
            for (int i = 0; i < QUERIES / 3 + 1; i++) {
                String words = random.words(texts);
                if (!words.isEmpty()) {
                    List<Long> like = rows.like(words);
                    assertThat(rows.found(words)).as(words).isEqualTo(like);
                    hits += like.size();
                }
            }
            assertThat(hits).isGreaterThan(QUERIES);
        }
    }

    /** A third is there when the index is made, the rest is added entry by entry; files change their names, and are removed. */
    private static List<String> fill(SearchedRows rows, RandomTexts random) throws Exception {
        List<String> texts = new ArrayList<>();
        for (int position = 1; position <= 400; position++) {
            String text = random.text(12);
            texts.add(text);
            rows.entry(position, text);
            if (position == 130) {
                rows.make();
            }
            long entry = position;
            rows.change(index -> {
                if (entry > 130) {
                    index.changed(SearchKind.ENTRY.key(entry), Optional.empty(), Optional.of(new SearchDocument(entry, text)));
                }
                for (int i = 0; i < 2; i++) {
                    texts.add(random.text(6));
                    rows.file(index, 1 + random.below(200), "sha-" + random.below(9), Optional.of(texts.getLast()));
                }
                if (random.below(5) == 0) {
                    rows.file(index, 1 + random.below(200), "", Optional.empty());
                }
            });
            if (position % 60 == 0) {
                String sha = "sha-" + position / 60;
                texts.add(random.text(position));
                rows.evidenceText(sha, texts.getLast());
                rows.change(index -> index.textAdded(sha));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "*", "^", "-", "AND", "NEAR(", "col:", "\\", "a%b", "OR 1=1", "'; DROP TABLE x",
        "！", "𠮷", "ｱ", "e\u0301", "\u0301", "é"})
    void signs_of_query_languages_are_just_text(String words) throws Exception {
        try (SearchedRows rows = new SearchedRows()) {
            rows.entry(1, "前" + words + "后");
            rows.entry(2, "前后");
            rows.entry(3, words);
            rows.entry(4, "e\u0301é a a_b axb AnD near (co l:'x");
            rows.make();

            assertThat(rows.found(words)).isEqualTo(rows.like(words))
                    .contains(SearchKind.ENTRY.key(1), SearchKind.ENTRY.key(3)).doesNotContain(SearchKind.ENTRY.key(2));
        }
    }

    @Test
    void words_that_stand_across_two_fields_are_not_found() throws Exception {
        try (SearchedRows rows = new SearchedRows()) {
            rows.caseRow(1, "某河", "某号", "赤峰", "");
            rows.make();

            assertThat(rows.found("河某")).isEmpty();
            assertThat(rows.found("河\u001F某")).isEmpty();
            assertThat(rows.found("某")).containsExactly(SearchKind.CASE.key(1));
        }
    }

    @Test
    void half_a_surrogate_pair_is_searched_as_the_database_keeps_it() throws Exception {
        try (SearchedRows rows = new SearchedRows()) {
            rows.entry(1, "有?号");
            rows.entry(2, "有😀号");
            rows.make();

            assertThat(rows.found("\uD83D")).isEqualTo(rows.like("\uD83D")).containsExactly(SearchKind.ENTRY.key(1));
        }
    }

    @Test
    void nothing_is_found_by_no_words() throws Exception {
        try (SearchedRows rows = new SearchedRows()) {
            rows.entry(1, "有");
            rows.make();

            assertThat(rows.found("")).isEmpty();
        }
    }
}
