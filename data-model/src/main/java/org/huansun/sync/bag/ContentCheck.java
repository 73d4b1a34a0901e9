package org.huansun.sync.bag;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds the files of a bag against its manifests, both ways, and each tag file against its canonical bytes. */
final class ContentCheck {

    private final BagContents contents;
    private final Problems problems;

    ContentCheck(BagContents contents, Problems problems) {
        this.contents = contents;
        this.problems = problems;
    }

    /** Notes what does not hold; answers what the bag says if nothing was noted, by this check or before it. */
    BagReport report() throws IOException {
        checkPresence();
        text(CanonicalForm.DECLARATION).ifPresent(this::checkDeclaration);
        Optional<BagInfoText> info = text(CanonicalForm.INFO).map(this::checkInfo);
        checkManifest(CanonicalForm.MANIFEST, contents.payload());
        checkManifest(CanonicalForm.TAG_MANIFEST, listedTagFiles());
        if (!problems.isEmpty() || info.isEmpty()) {
            return BagReport.refused(problems.list());
        }
        return BagReport.accepted(info.get().tags(), payload(), found(CanonicalForm.TAG_MANIFEST).sha256());
    }

    private void checkPresence() {
        for (String path : CanonicalForm.TAG_FILES) {
            if (!contents.holds(path)) {
                problems.ofFile(Defect.MISSING_FILE, path);
            }
        }
        for (String path : contents.files().keySet()) {
            if (!CanonicalForm.TAG_FILES.contains(path) && !path.startsWith(CanonicalForm.PAYLOAD)) {
                problems.ofFile(Defect.UNEXPECTED_FILE, path);
            }
        }
        if (contents.payload().isEmpty() && contents.complete()) {
            problems.ofPackage(Defect.NO_PAYLOAD);
        }
    }

    private Optional<byte[]> text(String path) throws IOException {
        if (!contents.files().containsKey(path)) {
            return Optional.empty();
        }
        BagContents.Found found = found(path);
        int limit = CanonicalForm.limit(path);
        if (found.size() > limit) {
            problems.ofFile(Defect.TAG_FILE_TOO_LARGE, path, Long.toString(found.size()), Integer.toString(limit));
            return Optional.empty();
        }
        return Optional.of(contents.text(found));
    }

    private void checkDeclaration(byte[] text) {
        if (!Arrays.equals(text, CanonicalForm.declaration())) {
            DeclarationText.version(text).ifPresentOrElse(
                    version -> problems.ofFile(Defect.BAGIT_VERSION, CanonicalForm.DECLARATION, version),
                    () -> problems.ofFile(Defect.BAGIT_NOT_CANONICAL, CanonicalForm.DECLARATION));
        }
    }

    private BagInfoText checkInfo(byte[] text) {
        BagInfoText info = BagInfoText.parse(text);
        checkCanonical(Defect.BAG_INFO_NOT_CANONICAL, CanonicalForm.INFO, text, info.bytes());
        Collection<BagContents.Found> payload = contents.payload().values();
        String actual = BagInfoText.oxum(payload.stream().mapToLong(BagContents.Found::size).sum(), payload.size());
        if (info.oxum().isEmpty()) {
            problems.ofFile(Defect.OXUM_MISSING, CanonicalForm.INFO);
        } else if (contents.complete() && !info.oxum().get().equals(actual)) {
            problems.ofFile(Defect.OXUM_MISMATCH, CanonicalForm.INFO, ShownPath.of(info.oxum().get()), actual);
        }
        return info;
    }

    private void checkManifest(String path, SortedMap<String, BagContents.Found> listed) throws IOException {
        Optional<byte[]> text = text(path);
        if (text.isPresent()) {
            ManifestText manifest = ManifestText.parse(text.get());
            checkCanonical(Defect.MANIFEST_NOT_CANONICAL, path, text.get(), manifest.bytes());
            new ManifestCheck(path, manifest, problems).check(listed, contents);
        }
    }

    private void checkCanonical(Defect defect, String path, byte[] actual, byte[] canonical) {
        int same = Arrays.mismatch(actual, canonical);
        if (same >= 0) {
            long line = 1;
            for (int i = 0; i < same; i++) {
                line += actual[i] == '\n' ? 1 : 0;
            }
            problems.ofFile(defect, path, Long.toString(line));
        }
    }

    private SortedMap<String, BagContents.Found> listedTagFiles() {
        SortedMap<String, BagContents.Found> listed = new TreeMap<>(contents.files());
        listed.keySet().retainAll(CanonicalForm.LISTED_TAG_FILES);
        return listed;
    }

    private List<BagFile> payload() {
        return contents.payload().entrySet().stream()
                .map(file -> new BagFile(file.getKey().substring(CanonicalForm.PAYLOAD.length()),
                        file.getValue().size(), file.getValue().sha256()))
                .toList();
    }

    private BagContents.Found found(String path) {
        return Objects.requireNonNull(contents.files().get(path), path);
    }
}
