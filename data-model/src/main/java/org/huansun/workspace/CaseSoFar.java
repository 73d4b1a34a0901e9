package org.huansun.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Superseded;
import org.huansun.rules.LawBook;
import org.jooq.DSLContext;

/**
 * A case while drafts are recorded in it, within their transaction. It is read and derived only as far as a draft asks for
 * it: the two thousandth photograph of a case asks for nothing.
 */
final class CaseSoFar {

    private final DSLContext tables;
    private final CaseChain chain;
    private final String caseId;
    private final LawBook law;
    private final LocalDate asOf;
    private Optional<List<Entry>> entries = Optional.empty();
    private Optional<CaseFile> file = Optional.empty();
    private Optional<Set<String>> superseded = Optional.empty();

    CaseSoFar(DSLContext tables, String caseId, LawBook law, LocalDate asOf) {
        this.tables = tables;
        this.chain = new CaseChain(tables, caseId);
        this.caseId = caseId;
        this.law = law;
        this.asOf = asOf;
    }

    /** Whether the case has an entry. */
    boolean isThere() {
        return !chain.heads().isEmpty();
    }

    /** Where its chains end. */
    CaseChain chain() {
        return chain;
    }

    /** The case as it stands before the next draft. */
    CaseFile file() {
        CaseFile known = file.orElseGet(() -> CaseFile.of(caseId, entries(), law, asOf));
        file = Optional.of(known);
        return known;
    }

    Optional<Entry> entry(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether an entry still counts. */
    boolean counts(Entry entry) {
        Set<String> known = superseded.orElseGet(() -> Superseded.ids(entries().stream().map(Entry::fact).toList()));
        superseded = Optional.of(known);
        return !known.contains(entry.id());
    }

    private List<Entry> entries() {
        List<Entry> known = entries.orElseGet(() -> new ArrayList<>(Ledger.entries(tables, caseId)));
        entries = Optional.of(known);
        return known;
    }

    /** Entries have been added to the ledger. */
    void added(List<Entry> more) {
        entries.ifPresent(known -> known.addAll(more));
        file = Optional.empty();
        superseded = Optional.empty();
    }
}
