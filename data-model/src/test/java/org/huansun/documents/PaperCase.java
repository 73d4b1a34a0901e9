package org.huansun.documents;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Facts;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.documents.setting.Sheet;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;

/** A case in a workspace of its own, made from facts as {@link Facts} writes them. */
final class PaperCase implements AutoCloseable {

    static final LawBook LAW = LawBook.shipped();

    final Workspace workspace;
    final String id;
    private final LocalDate asOf;

    private PaperCase(Path folder, String pack, String title, String asOf, String... facts) {
        this.asOf = LocalDate.parse(asOf);
        Instant noon = Instant.parse(asOf + "T04:00:00Z");
        workspace = Workspace.create(folder, "王建国", Region.NATION, LAW, () -> noon);
        LocalDate opened = Facts.of(facts).stream().map(Fact::on).min(LocalDate::compareTo).orElse(this.asOf);
        id = new NewCase(title, LAW.packs().get(pack).region(), opened, "", "", Optional.of(pack)).openIn(workspace).id();
        Map<String, String> ids = new HashMap<>();
        for (Fact fact : Facts.of(facts)) {
            ids.put(fact.id(), workspace.record(new Draft(id, fact.type(), fact.on(), fact.attributes(),
                    fact.supersedes().map(ids::get))).id());
        }
    }

    /** @param asOf today too */
    static PaperCase of(Path folder, String pack, String asOf, String... facts) {
        return titled(folder, pack, "某某化工渗坑案", asOf, facts);
    }

    static PaperCase titled(Path folder, String pack, String title, String asOf, String... facts) {
        return new PaperCase(folder, pack, title, asOf, facts);
    }

    CaseFile file() {
        return workspace.caseFile(id, asOf);
    }

    Printed printed() {
        return new Printed("王建国", workspace.now().truncatedTo(ChronoUnit.SECONDS), "");
    }

    CasePapers papers() {
        return new CasePapers(workspace, file(), printed());
    }

    MeetingPapers meetings() {
        return new MeetingPapers(workspace, file(), printed());
    }

    Deadline deadline(String period) {
        return deadlines(period).getFirst();
    }

    List<Deadline> deadlines(String period) {
        return file().deadlines().deadlines().stream().filter(deadline -> deadline.period().id().equals(period)).toList();
    }

    Sheet explained(String period) {
        return papers().explanation(deadline(period));
    }

    OwnDeadline own() {
        return OwnDeadlines.of(file().state()).getFirst();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
