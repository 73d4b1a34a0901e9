package org.huansun.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huansun.rules.RulePack;
import org.huansun.sync.bag.BagProblem;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.HandClock;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.Offices;
import org.huansun.workspace.SampleTexts;
import org.huansun.workspace.Workspace;

/** A laptop with two cases, two originals and an imported text, that sends; and another that has nothing. */
final class Sending implements AutoCloseable {

    final HandClock clock = new HandClock("2026-03-05");
    final Path folder;
    Workspace from;
    Workspace to;
    final String first;
    final String second;
    final Entry photo;
    final Entry report;

    Sending(Path folder) {
        this.folder = folder;
        from = Offices.create(folder.resolve("from"), clock);
        to = Offices.create(folder.resolve("to"), clock);
        first = Offices.newCase(from, "甲案");
        second = Offices.newCase(from, "乙案");
        from.record(Offices.draft(first, "notice-served", "2026-03-01"));
        photo = attach(first, "现场照片.jpg", "photo");
        report = attach(second, "报告.txt", "report");
        RulePack pack = Offices.LAW.packs().get("NMG-2025");
        new OfficialTexts(from).take(pack, file("规定.txt", SampleTexts.of(pack, "样文", pack.articles().size())));
    }

    private Entry attach(String id, String name, String text) {
        return new EvidenceIntake(from).attach(id, file(name, text), from.today()).entry();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String sha256(Entry evidence) {
        return evidence.body().text("sha256").orElseThrow();
    }

    /** A package of all cases. */
    Path sent(String name) {
        Path zip = folder.resolve(name);
        new PackageExport(from).export(from.list().cases().stream().map(CaseRow::id).toList(), zip);
        return zip;
    }

    static PackageReport verified(Path zip) {
        try (OpenPackage opened = OpenPackage.open(zip)) {
            return opened.report();
        }
    }

    static List<String> codes(Path zip) {
        return verified(zip).problems().stream().map(BagProblem::code).toList();
    }

    @Override
    public void close() {
        from.close();
        to.close();
    }
}
