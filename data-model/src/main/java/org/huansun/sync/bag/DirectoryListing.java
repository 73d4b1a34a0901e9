package org.huansun.sync.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that lies in a directory, links not followed, by its path with slashes; never more than a package may hold. */
final class DirectoryListing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<String, BasicFileAttributes> files = new TreeMap<>();
    private final SortedSet<String> childless = new TreeSet<>();
    private int directories;
    private boolean cut;

    private DirectoryListing(Path root) {
        this.root = root;
    }

    static DirectoryListing of(Path root) throws IOException {
        DirectoryListing listing = new DirectoryListing(root);
        Files.walkFileTree(root, listing);
        return listing;
    }

    /** All that is no directory, sorted. */
    SortedMap<String, BasicFileAttributes> files() {
        return files;
    }

    /** Directories with nothing in them, sorted. */
    SortedSet<String> emptyDirectories() {
        return childless;
    }

    /** Whether there was more than a package may hold; the listing then ends somewhere. */
    boolean cut() {
        return cut;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(root)) {
            occupy(name(directory));
            childless.add(name(directory));
        }
        return goOn(++directories);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        occupy(name(file));
        files.put(name(file), attributes);
        return goOn(files.size());
    }

    /** Whatever holds this path is not empty. */
    private void occupy(String path) {
        childless.remove(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    private FileVisitResult goOn(int count) {
        cut |= count > CanonicalForm.MAX_FILES;
        return cut ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
        StringJoiner name = new StringJoiner("/");
        root.relativize(path).forEach(segment -> name.add(segment.toString()));
        return name.toString();
    }
}
