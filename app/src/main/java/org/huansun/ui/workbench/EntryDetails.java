package org.huansun.ui.workbench;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.casefile.Fact;
import org.huansun.rules.EntryType;
import org.huansun.ui.cases.EntryDetail;
import org.huansun.ui.cases.EntryDetail.Line;
import org.huansun.ui.cases.EntryDetail.Link;
import org.huansun.ui.cases.EntryDetail.Proof;
import org.huansun.ui.cases.TimelineEntry.Standing;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.Settings;
import org.huansun.workspace.Workspace;

/** One entry of a case with all that it says: nothing is left out because a field is unknown. */
final class EntryDetails {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int SHOWN_DEVICE = 8;

    private final Workspace workspace;
    private final CaseFile file;
    private final PartyWords words;
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    EntryDetails(Workspace workspace, CaseFile file) {
        this.workspace = workspace;
        this.file = file;
        this.words = new PartyWords(workspace.law().types(), file);
        file.entries().forEach(entry -> byId.put(entry.id(), entry));
    }

    /** The entry with an id; empty where the case, as it is shown, has none. */
    Optional<EntryDetail> of(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::detail);
    }

    private EntryDetail detail(Entry entry) {
        return new EntryDetail(entry.id(), name(entry), standing(entry), contents(entry), recording(entry), chain(entry),
                proofs(entry), entry.hash());
    }

    private String name(Entry entry) {
        return workspace.law().types().nameOf(entry.type());
    }

    private Standing standing(Entry entry) {
        if (!file.counts(entry)) {
            return Standing.SUPERSEDED;
        }
        return entry.type().equals(Fact.WITHDRAWAL) ? Standing.WITHDRAWAL : Standing.LIVE;
    }

    private List<Line> contents(Entry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Texts.text("record.on"), entry.on().toString()));
        Optional<EntryType> type = workspace.law().types().find(entry.type());
        Set<String> names = new LinkedHashSet<>();
        type.ifPresent(known -> known.attributes().forEach(attribute -> names.add(attribute.name())));
        names.addAll(entry.body().values().keySet());
        for (String name : names) {
            if (entry.body().has(name)) {
                Optional<EntryType.Attribute> attribute = type.flatMap(known -> known.attribute(name));
                lines.add(new Line(label(name, attribute), words(entry, name, attribute)));
            }
        }
        return lines;
    }

    private static String label(String name, Optional<EntryType.Attribute> attribute) {
        return attribute.map(EntryType.Attribute::label).orElseGet(() -> switch (name) {
            case "at" -> Texts.text("record.at");
            case "note" -> Texts.text("record.note");
            case "reason" -> Texts.text("desk.reason-of-correction");
            case "obligor" -> Texts.text("role.obligor");
            default -> Texts.text("entry.unknown", name);
        });
    }

    private String words(Entry entry, String name, Optional<EntryType.Attribute> attribute) {
        String said = entry.body().text(name).orElseGet(() -> entry.body().values().get(name) instanceof List<?>
                ? String.join(Texts.text("desk.law.and"), entry.body().texts(name)) : String.valueOf(entry.body().values().get(name)));
        return attribute.map(known -> words(known, known.kind(entry.body()::text), said)).orElseGet(() -> words.words(said));
    }

    private String words(EntryType.Attribute attribute, EntryType.Kind kind, String said) {
        return switch (kind) {
            case CHOICE -> attribute.shown(said);
            case YES_NO -> switch (said) {
                case "true" -> Texts.text("record.yes");
                case "false" -> Texts.text("record.no");
                default -> said;
            };
            case MONEY -> Texts.text("desk.yuan", Money.grouped(said));
            case LIST_ITEM, LIST_ITEMS -> List.of(said.split("[,，]")).stream().map(item -> item(attribute, item.strip()))
                    .collect(Collectors.joining(Texts.text("desk.law.and")));
            case NUMBER -> said;
            case TEXT, LONG_TEXT, DAY -> words.words(attribute, said);
        };
    }

    private String item(EntryType.Attribute attribute, String id) {
        return attribute.list().flatMap(file.choice().pack()::list).flatMap(list -> list.item(id))
                .map(item -> Texts.text("desk.list-item", id, item.text())).orElse(id);
    }

    private List<Line> recording(Entry entry) {
        Settings settings = workspace.settings();
        String device = entry.device().substring(0, Math.min(SHOWN_DEVICE, entry.device().length()));
        return List.of(
                new Line(Texts.text("entry.author"), entry.author()),
                new Line(Texts.text("entry.recorded-at"), clock(entry)),
                new Line(Texts.text("entry.device"), entry.device().equals(settings.device())
                        ? Texts.text("entry.device.own", device) : device),
                new Line(Texts.text("entry.number"), Texts.text("entry.number.words", entry.number())),
                new Line(Texts.text("entry.id"), entry.id()));
    }

    private static String clock(Entry entry) {
        return CLOCK.format(entry.recordedAt().atZone(Workspace.ZONE));
    }

    /** All that put each other in their place, in the order of recording. */
    private List<Link> chain(Entry entry) {
        return linked(entry).stream().sorted(Comparator.comparing(Entry::clock).thenComparing(Entry::device)).map(this::link).toList();
    }

    private Set<Entry> linked(Entry entry) {
        Set<Entry> linked = new LinkedHashSet<>();
        Deque<Entry> next = new ArrayDeque<>(List.of(entry));
        while (!next.isEmpty()) {
            Entry one = next.remove();
            if (linked.add(one)) {
                one.supersedes().map(byId::get).ifPresent(next::add);
                byId.values().stream().filter(other -> other.supersedes().equals(Optional.of(one.id()))).forEach(next::add);
            }
        }
        return linked;
    }

    private Link link(Entry entry) {
        String when = new DateWords(workspace.today()).day(entry.on());
        String reason = entry.body().text("reason").filter(words -> entry.supersedes().isPresent())
                .map(words -> Texts.text("entry.chain.reason", words)).orElse("");
        String standing = Texts.text(file.counts(entry) ? "entry.chain.live" : "entry.chain.superseded");
        return new Link(entry.id(), when, name(entry) + " · " + standing,
                Texts.text("entry.chain.by", entry.author(), clock(entry)) + reason);
    }

    /** What proves an entry proves what took its place too. */
    private List<Proof> proofs(Entry entry) {
        Set<String> ids = linked(entry).stream().map(Entry::id).collect(Collectors.toSet());
        return file.live("evidence-added").stream()
                .filter(evidence -> evidence.body().texts("proves").stream().anyMatch(ids::contains))
                .map(evidence -> new Proof(evidence.id(), evidence.body().text("name").orElse(""))).toList();
    }
}
