package org.huansun.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePackFile;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistake;
import org.huansun.seed.SeedYaml;

/**
 * A file with a user's rule pack.
 *
 * @param name what messages call it: as it was imported, or its place in the workspace
 * @param bytes its content
 */
record PackSource(String name, byte[] bytes) {

    /** Where a workspace has its packs; a file that is put there by hand counts too. */
    static final String FOLDER = "rulepacks";

    static final String ENDING = ".yaml";

    /** Those that the office log speaks of, in the order of recording, as far as their evidence is there and intact. */
    static List<PackSource> recorded(List<Entry> officeLog, Evidence evidence) {
        return officeLog.stream().filter(entry -> entry.type().equals(OfficeLog.PACK_IMPORTED))
                .flatMap(entry -> evidence.intact(entry.body().text("sha256").orElse("")).stream()
                        .map(file -> new PackSource(entry.body().text("name").orElse(file.getFileName().toString()),
                                SeedYaml.bytes(file))))
                .toList();
    }

    /** Those that lie in the workspace's folder, by name; what can't be read is told of. */
    static List<PackSource> inFolder(Path workspace, Consumer<Mistake> unreadable) {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted()
                    .flatMap(file -> read(file, unreadable).stream()).toList();
        } catch (IOException failed) {
            unreadable.accept(new Mistake(FOLDER, 1, "文件夹读不出来（" + failed.getMessage() + "）", "检查有没有权限"));
            return List.of();
        }
    }

    private static Optional<PackSource> read(Path file, Consumer<Mistake> unreadable) {
        String name = FOLDER + "/" + file.getFileName();
        try {
            return Optional.of(new PackSource(name, Files.readAllBytes(file)));
        } catch (IOException failed) {
            unreadable.accept(new Mistake(name, 1, "文件读不出来（" + failed.getMessage() + "）", "检查它是不是一个文件、有没有权限"));
            return Optional.empty();
        }
    }

    Checked<RulePack> read(EntryTypes types) {
        return RulePackFile.read(name, bytes, types);
    }
}
