package org.huansun.workspace.search;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What can be found as one: words stand in one of its fields, never across two.
 *
 * @param key see {@link SearchKind#key}
 * @param ref what it is besides its case: an entry's id, a file's SHA-256
 */
public record SearchDocument(long key, String caseId, String ref, List<String> fields) {

    /** Holds the fields apart where they are kept as one text; in a field it counts as a blank. */
    private static final char BETWEEN = '\u001F';

    public SearchDocument {
        fields = fields.stream().anyMatch(field -> field.indexOf(BETWEEN) >= 0)
                ? fields.stream().map(field -> field.replace(BETWEEN, ' ')).toList() : List.copyOf(fields);
    }

    /** What kind of text it is. */
    public SearchKind kind() {
        return SearchKind.of(key);
    }

    String joined() {
        return String.join(String.valueOf(BETWEEN), fields);
    }

    static List<String> fieldsOf(String joined) {
        return joined.indexOf(BETWEEN) < 0 ? List.of(joined) : List.of(joined.split(String.valueOf(BETWEEN), -1));
    }

    /** Gives the terms by which it is found. */
    void eachTerm(LongConsumer terms) {
        for (String field : fields) {
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

    /** The first place where words stand; only where there is none, of which they are the initials. */
    public Optional<Match> match(SearchWords words) {
        for (int place = 0; place < fields.size(); place++) {
            Optional<Span> span = words.in(fields.get(place));
            if (span.isPresent()) {
                return Optional.of(new Match(place, span.get(), By.TEXT));
            }
        }
        return kind().isName() && words.areInitials() ? matchInitials(words) : Optional.empty();
    }

    private Optional<Match> matchInitials(SearchWords words) {
        for (int place = 0; place < fields.size(); place++) {
            Optional<Span> span = PinyinInitials.of(fields.get(place)).find(words.typed());
            if (span.isPresent()) {
                return Optional.of(new Match(place, span.get(), By.INITIALS));
            }
        }
        return Optional.empty();
    }
}
