package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;
import static org.huansun.workspace.tables.view.Tables.FINDING_ROW;
import static org.huansun.workspace.tables.view.Tables.PARTY_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Party;
import org.huansun.casefile.Wording;
import org.huansun.rules.LawBook;
import org.huansun.seed.Code;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Writes the rows of one case into the views. A case is derived whole, so deriving it twice changes nothing. */
final class CaseRows {

    private final DSLContext tables;
    private final LawBook law;
    private final LocalDate asOf;
    private final SentNumbers sent;
    private final Wording wording = new Wording();

    CaseRows(DSLContext tables, LawBook law, LocalDate asOf) {
        this.tables = tables;
        this.law = law;
        this.asOf = asOf;
        this.sent = SentNumbers.read(tables);
    }

    void replace(String caseId) {
        tables.deleteFrom(CASE_ROW).where(CASE_ROW.CASE_ID.eq(caseId)).execute();
        tables.deleteFrom(ENTRY_ROW).where(ENTRY_ROW.CASE_ID.eq(caseId)).execute();
        tables.deleteFrom(PARTY_ROW).where(PARTY_ROW.CASE_ID.eq(caseId)).execute();
        tables.deleteFrom(DEADLINE_ROW).where(DEADLINE_ROW.CASE_ID.eq(caseId)).execute();
        tables.deleteFrom(FINDING_ROW).where(FINDING_ROW.CASE_ID.eq(caseId)).execute();
        tables.deleteFrom(EVIDENCE_ROW).where(EVIDENCE_ROW.CASE_ID.eq(caseId)).execute();
        CaseFile file = CaseFile.of(caseId, Ledger.entries(tables, caseId), law, asOf);
        if (file.entries().isEmpty()) {
            return;
        }
        caseRow(file);
        entryRows(file);
        file.parties().forEach(party -> partyRow(caseId, party));
        file.deadlines().deadlines().forEach(deadline -> deadlineRow(caseId, deadline));
        findingRows(caseId, file.findings());
        file.live("evidence-added").forEach(this::evidenceRow);
    }

    private void caseRow(CaseFile file) {
        List<Entry> entries = file.entries();
        tables.insertInto(CASE_ROW).values(
                file.id(), file.number(), file.title(), file.region().code(), file.place(), file.choice().pack().id(),
                Code.of(file.progress().current()), file.openedOn().toString(), entries.getLast().on().toString(),
                responsible(file), (long) entries.size(), sent.unsent(entries), (long) file.findings().size())
                .execute();
    }

    private static String responsible(CaseFile file) {
        List<Entry> assigned = file.live("responsible-assigned");
        return assigned.isEmpty()
                ? file.entries().getFirst().author()
                : assigned.getLast().body().text("person").orElse(assigned.getLast().author());
    }

    private void entryRows(CaseFile file) {
        Map<String, Long> positions = tables.select(ENTRY.ID, ENTRY.POS).from(ENTRY)
                .where(ENTRY.CASE_ID.eq(file.id())).fetchMap(Record2::value1, Record2::value2);
        for (Entry entry : file.entries()) {
            tables.insertInto(ENTRY_ROW).values(positions.getOrDefault(entry.id(), 0L), file.id(), entry.id(),
                    entry.type(), entry.on().toString(), entry.clock(), entry.device(), text(entry)).execute();
        }
    }

    /** The words of an entry, for searching. */
    private String text(Entry entry) {
        StringBuilder words = new StringBuilder(law.types().nameOf(entry.type()));
        entry.body().values().keySet().forEach(name -> entry.body().texts(name)
                .forEach(text -> words.append(' ').append(shown(entry, name, text))));
        return words.toString();
    }

    private String shown(Entry entry, String name, String value) {
        return law.types().find(entry.type()).flatMap(type -> type.attribute(name))
                .map(attribute -> attribute.shown(value)).orElse(value);
    }

    private void partyRow(String caseId, Party party) {
        tables.insertInto(PARTY_ROW).values(caseId, party.entry(), party.role(), party.name()).execute();
    }

    private void deadlineRow(String caseId, Deadline deadline) {
        tables.insertInto(DEADLINE_ROW).values(
                caseId, deadline.period().id(), (long) deadline.occurrence(), deadline.obligor().orElse(""),
                deadline.period().name(), deadline.period().article(), Code.of(deadline.state()),
                deadline.due().map(LocalDate::toString).orElse(null),
                deadline.safeBy().map(LocalDate::toString).orElse(null),
                deadline.workingDaysLeft().orElse(null), deadline.provisional() ? 1L : 0L,
                deadline.metOn().map(LocalDate::toString).orElse(null), deadline.trigger().on().toString())
                .execute();
    }

    private void findingRows(String caseId, List<Finding> findings) {
        for (int place = 0; place < findings.size(); place++) {
            Finding finding = findings.get(place);
            tables.insertInto(FINDING_ROW).values(caseId, (long) place, finding.code(), Code.of(finding.weight()),
                    finding.article().orElse(""), wording.sentence(finding)).execute();
        }
    }

    private void evidenceRow(Entry entry) {
        tables.insertInto(EVIDENCE_ROW).values(entry.id(), entry.caseId(), entry.body().text("sha256").orElse(""),
                entry.body().text("name").orElse(""),
                entry.body().text("size").filter(size -> size.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L),
                entry.on().toString()).execute();
    }
}
