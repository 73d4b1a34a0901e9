package org.huansun.workspace.evidence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The files that a person chose: files as they are, folders with all that is in them, in the order of names. Links to files
 * are followed, links to folders inside a folder are not, so that none leads in a circle.
 */
public final class ChosenFiles {

    /** What systems leave in folders by themselves. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory");

    private final Path workspace;
    private final BooleanSupplier cancelled;
    private final List<Found> files = new ArrayList<>();
    private final List<Passed> passed = new ArrayList<>();

    private ChosenFiles(Path workspace, BooleanSupplier cancelled) {
        this.workspace = real(workspace);
        this.cancelled = cancelled;
    }

    /** @param shown its path below the chosen folder, or its name */
    public record Found(Path file, String shown, long size) {}

    /** What can't be taken in, and why. */
    public record Passed(String shown, String reason) {}

    /** What was found. */
    public record Choice(List<Found> files, List<Passed> passed) {

        public Choice {
            files = List.copyOf(files);
            passed = List.copyOf(passed);
        }

        /** All bytes of the files. */
        public long bytes() {
            return files.stream().mapToLong(Found::size).sum();
        }
    }

    /**
     * Looks through what was chosen.
     *
     * @param workspace the workspace's own folder, whose files are none to take in
     * @param cancelled ends the search early, with what was found so far
     */
    public static Choice of(List<Path> chosen, Path workspace, BooleanSupplier cancelled) {
        ChosenFiles search = new ChosenFiles(workspace, cancelled);
        chosen.forEach(search::add);
        return new Choice(search.files, search.passed);
    }

    private void add(Path path) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        if (Files.isDirectory(path)) {
            walk(real(path), path);
        } else {
            addFile(path, name);
        }
    }

    /** A chosen folder may itself be a link. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private void addFile(Path file, String shown) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (OF_THE_SYSTEM.contains(String.valueOf(file.getFileName())) || shown.contains("/._") || shown.startsWith("._")) {
                passed.add(new Passed(shown, "系统自己生成的文件，不是证据材料"));
            } else if (attributes.isDirectory()) {
                passed.add(new Passed(shown, "是指向文件夹的链接，没有跟进去"));
            } else if (!attributes.isRegularFile()) {
                passed.add(new Passed(shown, "不是普通文件"));
            } else if (attributes.size() == 0) {
                passed.add(new Passed(shown, "文件是空的（0 字节），多半是没有传完"));
            } else {
                files.add(new Found(file, shown, attributes.size()));
            }
        } catch (IOException | RuntimeException unreadable) {
            passed.add(new Passed(shown, reason(file, unreadable)));
        }
    }

    /** Why a file could not be read, as a person would say it. */
    public static String reason(Path file, Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "没有读取权限";
        }
        if (failure instanceof java.nio.file.NoSuchFileException) {
            boolean dangling = Files.isSymbolicLink(file);
            return dangling ? "链接指向的文件不在" : "没有这个文件，或刚刚被移走";
        }
        if (failure instanceof java.nio.file.FileSystemLoopException || String.valueOf(failure.getMessage()).contains("Too many levels")) {
            return "链接绕成了圈";
        }
        return "读不出来（" + failure.getMessage() + "）";
    }

    private void walk(Path folder, Path chosen) {
        try {
            Files.walkFileTree(folder, new Walk(folder, String.valueOf(chosen.getFileName())));
        } catch (IOException unreadable) {
            passed.add(new Passed(chosen.toString(), reason(chosen, unreadable)));
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String name;
        private final List<Path> inOrder = new ArrayList<>();

        private Walk(Path root, String name) {
            this.root = root;
            this.name = name;
        }

        private String shown(Path path) {
            return path.equals(root) ? name : root.relativize(path).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (cancelled.getAsBoolean()) {
                return FileVisitResult.TERMINATE;
            }
            if (folder.startsWith(workspace)) {
                passed.add(new Passed(shown(folder), "是工作区自己的文件夹"));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            inOrder.add(file);
            return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            passed.add(new Passed(shown(file), reason(file, failure)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                passed.add(new Passed(shown(folder), reason(folder, failure)));
            }
            if (folder.equals(root)) {
                inOrder.stream().sorted().forEach(file -> addFile(file, shown(file)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
