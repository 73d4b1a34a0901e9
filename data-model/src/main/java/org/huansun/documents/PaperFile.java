package org.huansun.documents;

import java.nio.file.Path;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Typesetter;
import org.huansun.workspace.file.FinishedFile;

/** A paper as a file. */
public final class PaperFile {

    private PaperFile() {}

    /**
     * Sets a sheet as a PDF and writes it, whole or not at all. Takes up to seconds: not for the thread that draws the screen.
     *
     * @throws org.huansun.problem.BadInput if the file can't be written
     */
    public static void write(Sheet sheet, Printed printed, Path target) {
        FinishedFile.write(target, new Typesetter().set(sheet, printed.at()));
    }
}
