package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.huansun.rules.Region;
import org.huansun.ui.clues.ImportModel.Tally;
import org.huansun.ui.clues.ResultRow;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.clue.ClueImport;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.ImportWatch;
import org.huansun.workspace.clue.MappingMemory;
import org.huansun.workspace.clue.PackOfDay;
import org.huansun.workspace.clue.RegisterFile;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RegisterWords;

/** What the program itself says of a made-up register that was taken into a workspace of its own. */
public record TakenRegister(List<ResultRow> rows, List<Tally> tallies) {

    private static final String REGION = "NMG";

    /** Takes a register in. */
    public static TakenRegister of(byte[] register) {
        return inFolder(folder -> {
            try (Workspace workspace = Workspace.create(folder.resolve("office"), "王建国", new Region(REGION), DemonstrationCases.LAW, DemonstrationCases.CLOCK)) {
                ImportReport report = taken(workspace, written(folder, "register.csv", register));
                ClueRows rows = new ClueRows();
                return new TakenRegister(rows.rows(report), rows.tallies(report));
            }
        });
    }

    /** The sentence with which a file is refused that is no register. */
    public static String refusal(String name, byte[] file) {
        return inFolder(folder -> {
            try {
                RegisterFile.read(written(folder, name, file));
                throw new IllegalArgumentException(name + " is taken for a register");
            } catch (BadInput refused) {
                return String.valueOf(refused.getMessage());
            }
        });
    }

    private static ImportReport taken(Workspace workspace, Path register) {
        RegisterWords words = RegisterWords.shipped();
        RegisterFile file = RegisterFile.read(register);
        RegisterTable table = RegisterTable.of(file, file.format(), words);
        ColumnMapping mapping = ColumnMapping.suggested(table.heads(), words, MappingMemory.of(workspace));
        PackOfDay packs = PackOfDay.of(workspace.law(), REGION, Optional.empty());
        return new ClueImport(workspace, table, mapping, packs, words).run(ImportWatch.NOBODY);
    }

    private static Path written(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static <T> T inFolder(Function<Path, T> deed) {
        try {
            Path folder = Files.createTempDirectory("register");
            try {
                return deed.apply(folder);
            } finally {
                try (Stream<Path> made = Files.walk(folder)) {
                    for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
