package org.huansun.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        try (SearchTables tables = new SearchTables()) {
            List<String> texts = fill(tables, random);
            int hits = 0;
            for (int i = 0; i < QUERIES / 3 + 1; i++) {
                String words = random.words(texts);
                if (!words.isEmpty()) {
                    List<Long> like = tables.like(words);
                    assertThat(tables.found(words)).as(words).isEqualTo(like);
                    hits += like.size();
                }
            }
            assertThat(hits).isGreaterThan(QUERIES);
        }
    }

    /** A third is there when the index is made, a third is added one by one, a third changed, some removed. */
    private static List<String> fill(SearchTables tables, RandomTexts random) throws Exception {
        List<String> texts = new ArrayList<>();
        Set<Long> names = new HashSet<>();
        for (int position = 1; position <= 400; position++) {
            String text = random.text(12);
            texts.add(text);
            tables.entry(position, text);
            if (position == 130) {
                tables.make();
            }
            boolean told = position > 130;
            long entry = position;
            tables.change(index -> {
                if (told) {
                    index.entryAdded(entry);
                }
                for (int i = 0; i < 2; i++) {
                    String name = random.text(6);
                    texts.add(name);
                    long about = 1 + random.below(200);
                    names.add(SearchKind.EVIDENCE.key(about));
                    index.put(SearchTables.evidence(about, "sha-" + random.below(9), name));
                }
                if (random.below(5) == 0) {
                    index.remove(SearchKind.EVIDENCE.key(1 + random.below(200)));
                }
            });
            if (position % 60 == 0) {
                String sha = "sha-" + position / 60;
                String layer = random.text(position * 4);
                texts.add(layer);
                tables.evidenceText(sha, layer);
                tables.change(index -> index.textAdded(sha));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "*", "^", "-", "AND", "NEAR(", "col:", "\\", "a%b", "OR 1=1", "'; DROP TABLE x",
        "！", "𠮷", "ｱ", "e\u0301", "\u0301", "é"})
    void signs_of_query_languages_are_just_text(String words) throws Exception {
        try (SearchTables tables = new SearchTables()) {
            tables.make();
            tables.entry(1, "前" + words + "后");
            tables.entry(2, "前后");
            tables.entry(3, words);
            tables.entry(4, "e\u0301é a a_b axb AnD near (co l:'x");
            tables.change(index -> {
                for (long position = 1; position <= 4; position++) {
                    index.entryAdded(position);
                }
            });

            assertThat(tables.found(words)).isEqualTo(tables.like(words))
                    .contains(SearchKind.ENTRY.key(1), SearchKind.ENTRY.key(3)).doesNotContain(SearchKind.ENTRY.key(2));
        }
    }

    @Test
    void words_that_stand_across_two_fields_are_not_found() throws Exception {
        try (SearchTables tables = new SearchTables()) {
            tables.make();
            tables.change(index -> index.put(SearchTables.name(SearchKind.CASE, 1, "某河", "某号", "赤峰")));

            assertThat(tables.found("河某")).isEmpty();
            assertThat(tables.found("河\u001F某")).isEmpty();
            assertThat(tables.found("某")).containsExactly(SearchKind.CASE.key(1));
        }
    }

    @Test
    void half_a_surrogate_pair_is_searched_as_the_database_keeps_it() throws Exception {
        try (SearchTables tables = new SearchTables()) {
            tables.make();
            tables.entry(1, "有?号");
            tables.entry(2, "有😀号");
            tables.change(index -> {
                index.entryAdded(1);
                index.entryAdded(2);
            });

            assertThat(tables.found("\uD83D")).isEqualTo(tables.like("\uD83D")).containsExactly(SearchKind.ENTRY.key(1));
        }
    }

    @Test
    void nothing_is_found_by_no_words() throws Exception {
        try (SearchTables tables = new SearchTables()) {
            tables.make();
            tables.entry(1, "有");
            tables.change(index -> index.entryAdded(1));

            assertThat(tables.found("")).isEmpty();
        }
    }
}
