package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Fact;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.TimelineEntry;
import org.huansun.ui.cases.TimelineEntry.Standing;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceItem;

/** The entries of a case as its page shows them: the newest first, corrected ones struck through. */
final class Timeline {

    private static final int SHOWN_HASH = 12;
    /** What stands elsewhere on the line, or on the tab of the evidence. */
    private static final Set<String> NOT_SHOWN = Set.of("note", "at", "hash", "version", "modifiedAt", "receivedAt", "proves", "evidence", "clueKey", "side");

    private final EntryTypes types;
    private final CaseFile file;
    private final DateWords dates;
    private final PartyWords words;
    private final Map<String, Entry> supersededBy = new HashMap<>();
    private final Map<String, Integer> proofs;

    Timeline(EntryTypes types, CaseFile file, DateWords dates) {
        this.types = types;
        this.file = file;
        this.dates = dates;
        this.proofs = EvidenceItem.proofs(file);
        this.words = new PartyWords(types, file);
        file.entries().forEach(entry -> entry.supersedes().ifPresent(target -> supersededBy.put(target, entry)));
    }

    List<TimelineEntry> lines() {
        List<TimelineEntry> lines = new ArrayList<>();
        for (Entry entry : file.entries().reversed()) {
            if (!entry.on().isAfter(file.asOf()) || entry.type().equals("meeting-planned")) {
                lines.add(line(entry));
            }
        }
        return lines;
    }

    private TimelineEntry line(Entry entry) {
        String time = entry.body().text("at").map(at -> " " + at).orElse("");
        Entry by = supersededBy.get(entry.id());
        String replaced = by == null || file.counts(entry) ? ""
                : Texts.text("desk.superseded", by.body().text("reason").orElse("—"));
        return new TimelineEntry(entry.id(), dates.day(entry.on()) + time, types.nameOf(entry.type()), detail(entry),
                entry.body().text("note").map(words::words).orElse(""), entry.author(),
                standing(entry), replaced);
    }

    private Standing standing(Entry entry) {
        if (!file.counts(entry)) {
            return Standing.SUPERSEDED;
        }
        return entry.type().equals(Fact.WITHDRAWAL) ? Standing.WITHDRAWAL : Standing.LIVE;
    }

    private String detail(Entry entry) {
        List<String> parts = new ArrayList<>();
        for (String name : names(entry)) {
            if (!NOT_SHOWN.contains(name) && !name.startsWith("camera")) {
                entry.body().text(name).ifPresent(value -> parts.add(words(entry, name, value)));
            }
        }
        Optional.ofNullable(proofs.get(entry.id())).ifPresent(number -> parts.add(Texts.text("desk.evidence.proved-by", number)));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    /** The fields that the vocabulary knows in its order, then the others. */
    private Set<String> names(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        types.find(entry.type()).ifPresent(type -> type.attributes().forEach(attribute -> names.add(attribute.name())));
        names.addAll(entry.body().values().keySet());
        return names;
    }

    private String words(Entry entry, String name, String value) {
        return types.find(entry.type()).flatMap(type -> type.attribute(name))
                .map(attribute -> words(attribute, attribute.kind(entry.body()::text), value)).orElseGet(() -> words.words(value));
    }

    private String words(EntryType.Attribute attribute, EntryType.Kind kind, String value) {
        RulePack pack = file.choice().pack();
        return switch (kind) {
            case CHOICE -> attribute.shown(value);
            case YES_NO -> attribute.label() + Texts.text(value.equals("true") ? "desk.yes" : "desk.no");
            case MONEY -> Texts.text("desk.yuan", Money.grouped(value));
            case LIST_ITEM -> attribute.list().flatMap(pack::list).flatMap(list -> list.item(value))
                    .map(item -> item.text()).orElse(value);
            case LIST_ITEMS -> attribute.label() + " " + value;
            case NUMBER -> attribute.label() + " " + value;
            case TEXT, LONG_TEXT, DAY -> attribute.name().equals("sha256") ? value.substring(0, Math.min(SHOWN_HASH, value.length()))
                    : words.words(attribute, value);
        };
    }
}
