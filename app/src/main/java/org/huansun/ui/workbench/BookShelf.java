package org.huansun.ui.workbench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.rules.text.RegulationText;
import org.huansun.ui.library.PackBook;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.OfficialTexts;

/** The books of all packs, made when they are asked for; the official texts are read off the screen. */
final class BookShelf {

    private final Bench bench;
    private final Runnable follower;
    private final OfficialTexts texts;
    private final PackBooks books;
    private final Map<String, PackBook> made = new HashMap<>();
    private Map<String, RegulationText> official = Map.of();
    private List<RulePack> known = List.of();
    private List<Entry> imports = List.of();

    /** @param follower is told when the books have changed */
    BookShelf(Bench bench, Runnable follower) {
        this.bench = bench;
        this.follower = follower;
        this.texts = new OfficialTexts(bench.workspace());
        this.books = new PackBooks(bench.workspace().law().types());
    }

    RulePacks packs() {
        return bench.workspace().law().packs();
    }

    PackBook book(String pack) {
        return made.computeIfAbsent(pack, id -> books.book(packs().get(id), Optional.ofNullable(official.get(id))));
    }

    /** The pack that governs the office's region today. */
    RulePack own() {
        return packs().governing(new Region(bench.workspace().settings().region()), bench.workspace().today());
    }

    /** The books of all packs, the office's own first. */
    List<PackBook> all() {
        String own = own().id();
        return packs().all().stream().map(RulePack::id).sorted(Comparator.comparing(id -> !id.equals(own)))
                .map(this::book).toList();
    }

    /** Forgets books of packs that have changed, and reads the official texts again if others were taken in. */
    void catchUp() {
        if (!packs().all().equals(known)) {
            known = packs().all();
            made.clear();
            follower.run();
        }
        catchUpWithImports();
    }

    /** A text may take a second to read. */
    private void catchUpWithImports() {
        List<Entry> now = bench.workspace().officeLog().stream()
                .filter(entry -> entry.type().equals(OfficeLog.TEXT_IMPORTED)).toList();
        if (!now.equals(imports)) {
            imports = now;
            List<String> ids = packs().all().stream().map(RulePack::id).toList();
            bench.inBackground(() -> read(ids), this::put);
        }
    }

    private Map<String, RegulationText> read(List<String> packs) {
        Map<String, RegulationText> read = new HashMap<>();
        synchronized (texts) { // it remembers what it has read
            packs.forEach(pack -> texts.text(pack).ifPresent(text -> read.put(pack, text)));
        }
        return read;
    }

    private void put(Map<String, RegulationText> read) {
        official = read;
        made.clear();
        follower.run();
    }

    /** The name of the file that a pack's text was last taken from. */
    Optional<String> importedFrom(String pack) {
        return imports.stream().filter(entry -> entry.body().text("pack").equals(Optional.of(pack)))
                .reduce((one, next) -> next).flatMap(entry -> entry.body().text("name"));
    }

    /** Keeps a text that was shown. */
    TextIntake keep(TextIntake intake) {
        return intake.keep(texts);
    }
}
