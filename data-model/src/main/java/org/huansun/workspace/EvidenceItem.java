package org.huansun.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Attributes;
import org.huansun.workspace.evidence.CameraRecord;
import org.huansun.workspace.evidence.CameraTime;
import org.huansun.workspace.evidence.Clocks;

/**
 * 证据材料: one original of a case with all that is recorded of it.
 *
 * @param entry the entry that counts
 * @param sha256 lower-case hexadecimal
 * @param size in bytes
 * @param camera what the device wrote into it, kept apart from what people say
 * @param clocks the clocks that say when it was taken, changed and taken in
 * @param proves the entries that it proves, each as it was last corrected
 * @param handOvers 原件交接, in order
 */
public record EvidenceItem(
        Entry entry, String name, String sha256, long size, CameraRecord camera, Clocks clocks, List<Entry> proves, List<Entry> handOvers) {

    public EvidenceItem {
        proves = List.copyOf(proves);
        handOvers = List.copyOf(handOvers);
    }

    /** What a person says of it: an attribute of {@code evidence-added} such as kind, source, taker; blank where nobody did. */
    public String said(String attribute) {
        return entry.body().text(attribute).orElse("");
    }

    /** How many pieces of evidence prove an entry, by its id; entries that none proves are left out. */
    public static Map<String, Integer> proofs(CaseFile file) {
        Map<String, Integer> proofs = new HashMap<>();
        if (file.live("evidence-added").stream().anyMatch(entry -> entry.body().has("proves"))) {
            of(file).forEach(item -> item.proves().forEach(entry -> proofs.merge(entry.id(), 1, Integer::sum)));
        }
        return proofs;
    }

    /** All evidence of a case that counts, in the order in which it came in: what is said of it later moves it nowhere. */
    public static List<EvidenceItem> of(CaseFile file) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        Map<String, Entry> corrections = new HashMap<>();
        for (Entry entry : file.entries()) {
            byId.put(entry.id(), entry);
            entry.supersedes().filter(target -> !entry.type().equals("entry-superseded")).ifPresent(target -> corrections.put(target, entry));
        }
        Map<String, List<Entry>> handOvers = new HashMap<>();
        file.live("evidence-handed-over").forEach(entry -> entry.body().texts("evidence")
                .forEach(sha256 -> handOvers.computeIfAbsent(sha256, none -> new ArrayList<>()).add(entry)));
        Map<String, Integer> places = new HashMap<>();
        byId.keySet().forEach(id -> places.put(id, places.size()));
        return file.live("evidence-added").stream().sorted(Comparator.comparing(entry -> places.getOrDefault(first(entry, byId), 0)))
                .map(entry -> item(entry, byId, corrections, handOvers)).toList();
    }

    /** The entry with which an original came in, before all corrections. */
    private static String first(Entry entry, Map<String, Entry> byId) {
        Entry first = entry;
        Set<String> passed = new HashSet<>();
        while (passed.add(first.id()) && first.supersedes().map(byId::get).isPresent()) {
            first = first.supersedes().map(byId::get).orElseThrow();
        }
        return first.id();
    }

    private static EvidenceItem item(
            Entry entry, Map<String, Entry> byId, Map<String, Entry> corrections, Map<String, List<Entry>> handOvers) {
        Attributes body = entry.body();
        String sha256 = body.text("sha256").orElse("");
        CameraRecord camera = CameraRecord.of(body);
        Clocks clocks = new Clocks(camera.time(), camera.satellite(), instant(body, "modifiedAt"), instant(body, "receivedAt"), Workspace.ZONE);
        List<Entry> proves = body.texts("proves").stream().flatMap(id -> latest(id, byId, corrections).stream()).distinct().toList();
        return new EvidenceItem(entry, body.text("name").orElse(""), sha256,
                body.text("size").filter(size -> size.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L), camera, clocks, proves,
                handOvers.getOrDefault(sha256, List.of()));
    }

    private static Optional<Instant> instant(Attributes body, String name) {
        return body.text(name).flatMap(CameraTime::parse).map(time -> time.instant(Workspace.ZONE));
    }

    private static Optional<Entry> latest(String id, Map<String, Entry> byId, Map<String, Entry> corrections) {
        Entry entry = byId.get(id);
        Set<String> passed = new HashSet<>();
        while (entry != null && corrections.containsKey(entry.id()) && passed.add(entry.id())) {
            entry = corrections.get(entry.id());
        }
        return Optional.ofNullable(entry);
    }
}
