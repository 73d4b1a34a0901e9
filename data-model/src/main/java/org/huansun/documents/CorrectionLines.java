package org.huansun.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Fact;
import org.huansun.documents.setting.Words;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** What an entry says otherwise than the one that it replaces, attribute by attribute; of a withdrawal what was withdrawn. */
final class CorrectionLines {

    /** What belongs to the correction itself, and the round, which tells nothing on the paper of that round. */
    private static final Set<String> LEFT_OUT = Set.of("reason", "round");

    private final CaseFile file;
    private final PaperWords words;

    CorrectionLines(CaseFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    List<Words> of(Entry later) {
        return later.supersedes().flatMap(this::entry).map(earlier -> later.type().equals(Fact.WITHDRAWAL)
                ? withdrawn(earlier) : changed(earlier, later)).orElse(List.of());
    }

    private Optional<Entry> entry(String id) {
        return file.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private List<Words> withdrawn(Entry earlier) {
        return earlier.body().values().keySet().stream().filter(name -> !LEFT_OUT.contains(name))
                .map(name -> Words.plain(words.text("minutes.was", words.label(earlier.type(), name), value(earlier, name)))).toList();
    }

    private List<Words> changed(Entry earlier, Entry later) {
        Set<String> names = new LinkedHashSet<>(earlier.body().values().keySet());
        names.addAll(later.body().values().keySet());
        List<Words> lines = new ArrayList<>();
        for (String name : names) {
            String before = value(earlier, name);
            String after = value(later, name);
            if (!LEFT_OUT.contains(name) && !before.equals(after)) {
                lines.add(Words.plain(words.text("minutes.changed", words.label(later.type(), name), before, after)));
            }
        }
        return lines;
    }

    private String value(Entry entry, String name) {
        List<String> values = entry.body().texts(name).stream().map(value -> words.choice(entry.type(), name, value)).toList();
        return values.isEmpty() ? PaperWords.NONE : String.join(words.text("briefing.list"), values);
    }
}
