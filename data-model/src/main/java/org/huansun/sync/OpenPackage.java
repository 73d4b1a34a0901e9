package org.huansun.sync;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huansun.sync.bag.BagFile;
import org.huansun.sync.bag.BagProblem;
import org.huansun.sync.bag.BagTag;
import org.huansun.sync.bag.BagVerifier;
import org.huansun.sync.bag.OpenBag;
import org.huansun.workspace.OfficeLog;

/** A package that is held open after its bytes, its entries and its originals were held against each other. */
public final class OpenPackage implements AutoCloseable {

    private static final int MOST_ENTRY_BYTES = Integer.MAX_VALUE - 16;

    private final OpenBag bag;
    private final List<CarriedEntries> entries = new ArrayList<>();
    private final List<BagProblem> problems = new ArrayList<>();
    private final Set<String> originals = new TreeSet<>();

    private OpenPackage(OpenBag bag) {
        this.bag = bag;
        problems.addAll(bag.report().problems());
        if (bag.report().valid()) {
            checkContents();
        }
    }

    /** Opens and verifies. @throws org.huansun.problem.BadInput if there is nothing at the path */
    public static OpenPackage open(Path path) {
        return new OpenPackage(BagVerifier.open(path));
    }

    private void checkContents() {
        Optional<String> format = bag.report().tags().stream()
                .filter(tag -> tag.label().equals(PackageLayout.FORMAT_LABEL)).map(BagTag::value).findFirst();
        if (!format.equals(Optional.of(PackageLayout.FORMAT))) {
            problems.add(new BagProblem("not-our-package", "bag-info.txt", "这是一个完好的 BagIt 包，但不是环损工作台的同步包，或版本不认识"));
            return;
        }
        for (BagFile file : bag.report().files()) {
            Optional<String> caseId = PackageLayout.caseOf(file.path()).filter(CarriedEntries::isCaseId);
            if (caseId.isPresent()) {
                entries.add(new CarriedEntries(file.path(), caseId.get(), bag.bytes(file.path(), MOST_ENTRY_BYTES)));
            } else if (file.path().equals(PackageLayout.evidence(file.sha256()))) {
                originals.add(file.sha256());
            } else {
                problems.add(new BagProblem("unexpected-file", "data/" + file.path(), "这个文件不属于同步包"));
            }
        }
        entries.forEach(carried -> problems.addAll(carried.problems()));
        compareOriginals();
    }

    private void compareOriginals() {
        Set<String> wanted = new TreeSet<>();
        entries.forEach(carried -> wanted.addAll(carried.originals()));
        for (String sha256 : wanted) {
            if (!originals.contains(sha256)) {
                problems.add(new BagProblem("evidence-missing", "data/" + PackageLayout.evidence(sha256), "记录提到的证据原件不在包里"));
            }
        }
        for (String sha256 : originals) {
            if (!wanted.contains(sha256)) {
                problems.add(new BagProblem("evidence-unknown", "data/" + PackageLayout.evidence(sha256), "没有记录提到这个文件"));
            }
        }
    }

    /** What was found. */
    public PackageReport report() {
        int count = entries.stream().mapToInt(carried -> carried.records().size()).sum();
        List<String> cases = bag.report().files().stream().flatMap(file -> PackageLayout.caseOf(file.path()).stream())
                .filter(id -> !id.equals(OfficeLog.CASE)).toList();
        return new PackageReport(bag.report(), count, originals.size(), cases, problems);
    }

    /** The canonical bytes of every entry. */
    List<byte[]> records() {
        List<byte[]> all = new ArrayList<>();
        entries.forEach(carried -> all.addAll(carried.records()));
        return all;
    }

    /** The SHA-256 of every original. */
    Set<String> originals() {
        return originals;
    }

    /** An original's bytes, verified again while they are read. */
    InputStream original(String sha256) {
        return bag.read(PackageLayout.evidence(sha256));
    }

    @Override
    public void close() {
        bag.close();
    }
}
