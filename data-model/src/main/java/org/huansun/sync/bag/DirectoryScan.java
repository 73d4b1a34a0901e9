package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads a bag that lies unpacked in a directory. Links are not followed, and only regular files are opened. */
final class DirectoryScan {

    private final Path root;
    private final Problems problems;
    private final BagContents contents = new BagContents();

    private DirectoryScan(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** What the directory holds, or nothing if it is no bag; nothing else in it is then looked at. */
    static Optional<BagContents> scan(Path directory, Problems problems) throws IOException {
        Path root = directory.toRealPath();
        if (!Files.exists(root.resolve(CanonicalForm.DECLARATION), LinkOption.NOFOLLOW_LINKS)) {
            problems.ofPackage(Defect.NOT_A_BAG);
            return Optional.empty();
        }
        DirectoryScan scan = new DirectoryScan(root, problems);
        scan.readAll(DirectoryListing.of(root));
        return Optional.of(scan.contents);
    }

    private void readAll(DirectoryListing listing) throws IOException {
        if (listing.cut()) {
            problems.ofPackage(Defect.TOO_MANY_FILES, Integer.toString(CanonicalForm.MAX_FILES));
        }
        listing.emptyDirectories().forEach(path -> problems.ofFile(Defect.EMPTY_DIRECTORY, path));
        NameCheck names = new NameCheck(problems);
        for (var file : listing.files().entrySet()) {
            names.check(file.getKey(), file.getKey());
            read(file.getKey(), file.getValue());
        }
        names.finish();
    }

    private void read(String path, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            problems.ofFile(attributes.isSymbolicLink() ? Defect.SYMBOLIC_LINK : Defect.NOT_A_REGULAR_FILE, path);
            contents.addUnread(path);
            return;
        }
        PayloadSource source = () -> Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
        try (InputStream bytes = source.open()) {
            contents.add(path, Measured.of(bytes, attributes.size()), source);
        }
    }
}
