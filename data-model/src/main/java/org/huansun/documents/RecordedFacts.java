package org.huansun.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Fact;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** Entries of a case as a paper names them: what, when, recorded by whom and when, and under which id and hash. */
final class RecordedFacts {

    private static final int SHORT_HASH = 12;

    private final CaseFile file;
    private final PaperWords words;

    RecordedFacts(CaseFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    private Optional<Entry> entry(String id) {
        return file.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** An entry in two lines; of one that is not in the ledger, such as a fact from a file, what is known. */
    List<Words> lines(Fact fact) {
        Words what = Words.plain(words.text("entry.what", words.day(fact.on()), words.entry(fact.type())));
        return entry(fact.id()).map(entry -> List.of(what, new Words(recording(entry), Look.SMALL))).orElse(List.of(what));
    }

    private String recording(Entry entry) {
        return words.text("entry.recorded", entry.author(), PaperWords.clock(entry.recordedAt()), PaperWords.shortId(entry.id()),
                entry.hash().substring(0, Math.min(SHORT_HASH, entry.hash().length())));
    }

    /** What an entry replaced, the latest first, each with the reason of what took its place. */
    List<Words> replaced(Fact fact) {
        List<Words> lines = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Entry> later = entry(fact.id());
        while (later.isPresent() && seen.add(later.get().id())) {
            Entry by = later.get();
            later = by.supersedes().flatMap(this::entry);
            later.ifPresent(earlier -> {
                lines.add(Words.plain(words.text("entry.replaced", words.day(earlier.on()), words.entry(earlier.type()),
                        by.body().text("reason").orElse(words.text("entry.no-reason")))));
                lines.add(new Words(recording(earlier), Look.SMALL));
            });
        }
        return lines;
    }
}
