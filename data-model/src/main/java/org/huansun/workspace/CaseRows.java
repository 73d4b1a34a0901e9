package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.CLUE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;
import static org.huansun.workspace.tables.view.Tables.FINDING_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Wording;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.rules.LawBook;
import org.huansun.seed.Code;

/** What the views hold of one case: derived from its entries, a day and the law, and from nothing else. */
final class CaseRows {

    private final LawBook law;
    private final LocalDate asOf;
    private final Wording wording = new Wording();
    private final EntryWords words;
    private final NextChange nextChange;

    CaseRows(LawBook law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
        this.words = new EntryWords(law.types());
        this.nextChange = new NextChange(law.packs());
    }

    /**
     * The rows of a case.
     *
     * @param placed its entries with their places in the ledger, in that order; none for a case that is not there
     * @param sent for each device the last number that an exported package holds
     */
    ViewRows of(String caseId, List<PlacedEntry> placed, Map<String, Long> sent) {
        ViewRows rows = new ViewRows();
        if (placed.isEmpty()) {
            return rows;
        }
        CaseFile file = CaseFile.of(caseId, placed.stream().map(PlacedEntry::entry).toList(), law, asOf);
        long casePos = placed.getFirst().pos();
        List<OwnDeadline> own = OwnDeadlines.of(file.state());
        rows.add(CASE_ROW, caseRow(casePos, file, own, unsent(file.entries(), sent)));
        placed.forEach(entry -> rows.add(ENTRY_ROW, entryRow(casePos, entry)));
        Places places = new Places(placed);
        file.parties().forEach(party ->
                rows.add(PARTY_ROW, ViewRow.of(places.of(party.entry()), casePos, party.role(), party.name())));
        file.deadlines().deadlines().forEach(deadline -> rows.add(DEADLINE_ROW, deadlineRow(casePos, deadline)));
        for (int place = 0; place < own.size(); place++) {
            rows.add(DEADLINE_ROW, ownDeadlineRow(casePos, place + 1, own.get(place), file));
        }
        findingRows(rows, casePos, file.findings());
        file.live("evidence-added").forEach(entry -> rows.add(EVIDENCE_ROW, evidenceRow(places.of(entry.id()), casePos, entry)));
        placed.stream().filter(entry -> entry.entry().type().equals("clue-received"))
                .forEach(entry -> rows.add(CLUE_ROW, clueRow(casePos, file, entry)));
        return rows;
    }

    /** Superseded clues too: one that came in once came in. */
    private static ViewRow clueRow(long casePos, CaseFile file, PlacedEntry placed) {
        Entry clue = placed.entry();
        return ViewRow.of(placed.pos(), casePos, clue.on().toString(), file.counts(clue) ? 1L : 0L,
                ClueKey.plain(clue.body().text("sourceNumber").orElse("")), ClueKey.of(file, clue));
    }

    /** How many entries no exported package holds. */
    static long unsent(List<Entry> entries, Map<String, Long> sent) {
        return entries.stream().filter(entry -> entry.number() > sent.getOrDefault(entry.device(), 0L)).count();
    }

    private ViewRow caseRow(long casePos, CaseFile file, List<OwnDeadline> own, long unsent) {
        List<Entry> entries = file.entries();
        MostUrgent urgent = MostUrgent.of(file.deadlines(), own);
        return ViewRow.of(casePos, file.id(), file.number(), CaseNumber.key(file.number()), file.title(), file.region().code(),
                file.place(), file.choice().pack().id(), (long) file.progress().current().ordinal(),
                file.openedOn().toString(), entries.getLast().on().toString(), responsible(file), channel(file),
                (long) entries.size(), unsent, (long) file.findings().size(), gravest(file.findings()),
                urgent.due(), urgent.period(), urgent.occurrence(), urgent.overdue(), urgent.suspended(), urgent.provisional(),
                nextChange.after(file).map(LocalDate::toString).orElse(null));
    }

    private static String responsible(CaseFile file) {
        return file.responsibility().person().filter(person -> !person.isBlank()).orElseGet(() -> file.entries().getFirst().author());
    }

    /** The clue's channel in the words of the pack; its number where the pack has no such item. */
    private static String channel(CaseFile file) {
        Optional<String> item = file.live("clue-received").stream().findFirst().flatMap(clue -> clue.body().text("channel"));
        return item.map(number -> file.choice().pack().list("clue-channels").flatMap(list -> list.item(number))
                .map(found -> found.text()).orElse(number)).orElse("");
    }

    /** 3 for a breach, 2 for a departure, 1 for a notice, 0 where nothing was found. */
    private static long gravest(List<Finding> findings) {
        return findings.stream().mapToLong(finding -> Finding.Weight.values().length - finding.weight().ordinal()).max().orElse(0);
    }

    ViewRow entryRow(long casePos, PlacedEntry placed) {
        Entry entry = placed.entry();
        return ViewRow.of(placed.pos(), casePos, entry.type(), entry.on().toString(), words.of(entry));
    }

    private static ViewRow deadlineRow(long casePos, Deadline deadline) {
        return ViewRow.of(casePos, deadline.period().id(), (long) deadline.occurrence(), deadline.obligor().orElse(""),
                deadline.period().name(), deadline.period().article(), Code.of(deadline.state()),
                deadline.due().map(LocalDate::toString).orElse(null),
                deadline.safeBy().map(LocalDate::toString).orElse(null),
                deadline.provisional() ? 1L : 0L,
                deadline.metOn().map(LocalDate::toString).orElse(null), deadline.trigger().on().toString(),
                deadline.statedDue().map(LocalDate::toString).orElse(null),
                deadline.extendedFrom().map(LocalDate::toString).orElse(null), GapText.of(deadline.suspensions()));
    }

    /** A deadline of one's own: it has no article. */
    private static ViewRow ownDeadlineRow(long casePos, long place, OwnDeadline own, CaseFile file) {
        return ViewRow.of(casePos, DeadlineRow.OWN, place, own.obligor().orElse(""), RunningDeadlines.title(own), "", Code.of(own.state()),
                own.due().toString(), own.due().toString(), 0L, own.metOn().map(LocalDate::toString).orElse(null), file.openedOn().toString(), null, null, "");
    }

    private void findingRows(ViewRows rows, long casePos, List<Finding> findings) {
        for (int place = 0; place < findings.size(); place++) {
            Finding finding = findings.get(place);
            rows.add(FINDING_ROW, ViewRow.of(casePos, (long) place, finding.code(), Code.of(finding.weight()),
                    finding.article().orElse(""), wording.sentence(finding)));
        }
    }

    static ViewRow evidenceRow(long pos, long casePos, Entry entry) {
        return ViewRow.of(pos, casePos, entry.id(), entry.body().text("sha256").orElse(""), entry.body().text("name").orElse(""),
                entry.body().text("size").filter(size -> size.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L),
                entry.on().toString());
    }
}
