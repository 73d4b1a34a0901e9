package org.huansun.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.rules.LawBook;
import org.huansun.workspace.clue.ClueImport;
import org.huansun.workspace.clue.ColumnMapping;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.ImportWatch;
import org.huansun.workspace.clue.MappingMemory;
import org.huansun.workspace.clue.PackOfDay;
import org.huansun.workspace.clue.RegisterFile;
import org.huansun.workspace.clue.RegisterTable;
import org.huansun.workspace.clue.RegisterWords;

/** A program for {@link OtherProcess}: takes a register in and says after each batch how many rows it is done with. */
final class ImportsUntilKilled {

    private ImportsUntilKilled() {}

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), LawBook.shipped(), new HandClock("2026-03-05"))) {
            take(workspace, Path.of(arguments[1]), reach -> System.out.println("recorded " + reach.rows()));
        }
    }

    static ImportReport take(Workspace workspace, Path register, Consumer<ImportWatch.Reach> told) {
        RegisterWords words = RegisterWords.shipped();
        RegisterFile file = RegisterFile.read(register);
        RegisterTable table = RegisterTable.of(file, file.format(), words);
        return new ClueImport(workspace, table, ColumnMapping.suggested(table.heads(), words, MappingMemory.NONE),
                PackOfDay.of(workspace.law(), "NMG", Optional.empty()), words).run(new ImportWatch() {
                    @Override
                    public void reached(Reach reach) {
                        told.accept(reach);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                });
    }
}
