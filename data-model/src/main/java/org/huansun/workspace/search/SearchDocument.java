package org.huansun.workspace.search;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What can be found as one: words stand in one of its fields, never across two.
 *
 * @param key see {@link SearchKind#key}
 * @param joined its fields, with {@link #BETWEEN} between them
 */
public record SearchDocument(long key, String joined) {

    /** Stands between fields; nobody types it. */
    public static final String BETWEEN = "\u001F";

    /** What kind of text it is. */
    public SearchKind kind() {
        return SearchKind.of(key);
    }

    /** What it says, part by part. */
    public List<String> fields() {
        return joined.contains(BETWEEN) ? List.of(joined.split(BETWEEN, -1)) : List.of(joined);
    }

    /** Gives the terms by which it is found. */
    void eachTerm(LongConsumer terms) {
        for (String field : fields()) {
            PairTerms.each(field, terms);
            if (kind().isName()) {
                PinyinInitials.of(field).eachTerm(terms);
            }
        }
    }

    /**
     * Where words stand in a document.
     *
     * @param field the place of the field among the document's
     */
    public record Match(int field, Span span, By by) {}

    /** How words were found. */
    public enum By {
        /** They stand there. */
        TEXT,
        /** They are the pinyin initials of what stands there. */
        INITIALS
    }

    /** Whether words stand in it, or are the initials of what does. */
    boolean isFoundBy(SearchWords words) {
        return !words.typed().contains(BETWEEN) && (words.in(joined).isPresent()
                || kind().isName() && words.areInitials() && matchInitials(words, fields()).isPresent());
    }

    /** The first place where words stand; only where there is none, of which they are the initials. */
    public Optional<Match> match(SearchWords words) {
        List<String> fields = fields();
        for (int place = 0; place < fields.size(); place++) {
            Optional<Span> span = words.in(fields.get(place));
            if (span.isPresent()) {
                return Optional.of(new Match(place, span.get(), By.TEXT));
            }
        }
        return kind().isName() && words.areInitials() ? matchInitials(words, fields) : Optional.empty();
    }

    private Optional<Match> matchInitials(SearchWords words, List<String> fields) {
        for (int place = 0; place < fields.size(); place++) {
            Optional<Span> span = PinyinInitials.of(fields.get(place)).find(words.typed());
            if (span.isPresent()) {
                return Optional.of(new Match(place, span.get(), By.INITIALS));
            }
        }
        return Optional.empty();
    }
}
