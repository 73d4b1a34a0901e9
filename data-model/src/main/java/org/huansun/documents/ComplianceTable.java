package org.huansun.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.compliance.Compliance;
import org.huansun.casefile.compliance.KeptDeadline;
import org.huansun.casefile.compliance.Margin;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.workspace.csv.CsvTable;

/** 期限履行情况表 as a table for office programs: figures in columns of their own, early and late apart. */
final class ComplianceTable {

    private static final List<String> COLUMNS = List.of("kind", "deadline", "occurrence", "actor", "obligor", "article", "strength",
            "trigger", "trigger-on", "trigger-id", "amount", "unit", "due", "stated-due", "safe-by", "provisional", "done-on", "done-by", "days-early",
            "days-late", "working-days-early", "working-days-late", "state", "findings");

    private final PaperWords words;

    ComplianceTable(PaperWords words) {
        this.words = words;
    }

    CsvTable of(Compliance compliance) {
        List<List<String>> rows = new ArrayList<>();
        compliance.deadlines().forEach(kept -> rows.add(row(kept)));
        compliance.own().forEach(own -> rows.add(row(own)));
        compliance.others().forEach(finding -> rows.add(row(finding)));
        return new CsvTable(COLUMNS.stream().map(column -> words.text("table." + column)).toList(), rows);
    }

    private List<String> row(KeptDeadline kept) {
        Deadline deadline = kept.deadline();
        return Stream.of(
                List.of(words.text("table.kind.law"), deadline.period().name(), String.valueOf(deadline.occurrence()),
                        words.term(deadline.period().onWhom()), deadline.obligor().orElse(""), deadline.period().article(),
                        words.term(deadline.period().strength()), words.entry(deadline.trigger().type()),
                        deadline.trigger().on().toString(), deadline.trigger().id(),
                        String.valueOf(deadline.length().amount()), words.wording().unit(deadline.length().unit()),
                        written(deadline.due()), written(deadline.statedDue()), written(deadline.safeBy()), deadline.provisional() ? words.text("table.yes") : "",
                        written(deadline.metOn()), kept.doneBy().map(Fact::type).map(words::entry).orElse("")),
                margin(kept.margin()),
                List.of(words.wording().state(deadline.state()), findings(kept.findings()))).flatMap(List::stream).toList();
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static List<String> margin(Optional<Margin> margin) {
        return margin.map(known -> known.isLate()
                ? List.of("", String.valueOf(-known.days()), "", String.valueOf(-known.workingDays()))
                : List.of(String.valueOf(known.days()), "", String.valueOf(known.workingDays()), ""))
                .orElse(List.of("", "", "", ""));
    }

    private String findings(List<Finding> findings) {
        return findings.stream().map(words::finding).collect(Collectors.joining("\n"));
    }

    private List<String> row(OwnDeadline own) {
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(COLUMNS.indexOf("kind"), words.text("table.kind.own"));
        row.set(COLUMNS.indexOf("deadline"), RunningDeadlines.title(own));
        row.set(COLUMNS.indexOf("obligor"), own.obligor().orElse(""));
        row.set(COLUMNS.indexOf("due"), own.due().toString());
        row.set(COLUMNS.indexOf("done-on"), written(own.metOn()));
        row.set(COLUMNS.indexOf("state"), words.wording().state(own.state()));
        return row;
    }

    private List<String> row(Finding finding) {
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        row.set(COLUMNS.indexOf("kind"), words.text("table.kind.finding"));
        row.set(COLUMNS.indexOf("article"), finding.article().orElse(""));
        row.set(COLUMNS.indexOf("findings"), words.finding(finding));
        return row;
    }
}
