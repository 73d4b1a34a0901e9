package org.huansun.sync.bag;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a ZIP from its first byte to its last and holds each against {@link CanonicalForm}. */
final class ZipScan {

    private final FileWindow file;
    private final Problems problems;

    private ZipScan(FileWindow file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the file holds, or nothing if it is no ZIP; everything that is wrong with the ZIP goes to the problems. */
    static Optional<BagContents> scan(FileWindow file, Problems problems) throws IOException {
        if (file.size() > CanonicalForm.MAX_BYTES) {
            problems.ofPackage(Defect.TOO_LARGE, Long.toString(file.size()), Long.toString(CanonicalForm.MAX_BYTES));
            return Optional.empty();
        }
        Optional<EndRecord> end = EndRecord.find(file, problems);
        return end.isEmpty() ? Optional.empty() : Optional.of(new ZipScan(file, problems).contents(end.get()));
    }

    private BagContents contents(EndRecord end) throws IOException {
        CentralDirectory directory = CentralDirectory.read(file, end, problems);
        checkNames(directory.entries());
        BagContents contents = new BagContents();
        EntryScan entries = new EntryScan(file, directory, contents, problems);
        for (CentralDirectory.Entry entry : directory.entries()) {
            entries.scan(entry);
        }
        entries.finish();
        return contents;
    }

    private void checkNames(List<CentralDirectory.Entry> entries) {
        NameCheck names = new NameCheck(problems);
        String before = "";
        for (CentralDirectory.Entry entry : entries) {
            names.check(entry.name(), entry.shown());
            if (!before.isEmpty() && CanonicalForm.ORDER.compare(before, entry.name()) > 0) {
                problems.ofFile(Defect.WRONG_ORDER, entry.shown());
            }
            before = entry.name();
        }
        names.finish();
    }
}
