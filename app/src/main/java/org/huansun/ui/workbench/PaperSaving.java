package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.function.Function;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;

/** Asks for a file and writes a paper into it as a PDF, off the screen. */
final class PaperSaving {

    private static final String PDF = "pdf";
    private static final String NO_FILE_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final Bench bench;

    PaperSaving(Bench bench) {
        this.bench = bench;
    }

    /** Who prints, and when. */
    Printed printed() {
        return new Printed(bench.workspace().settings().person(), bench.clock().instant(), "");
    }

    /** A name that any system takes for a file. */
    static String name(String words) {
        return words.replaceAll(NO_FILE_NAME, "_");
    }

    /** @param title what is written @param name suggested for the file, without its ending */
    void ask(String title, String name, Function<Printed, Sheet> paper) {
        Printed printed = printed();
        bench.files().save(new FilePicker.Kind(title, PDF), name(name)).ifPresent(target -> write(target, printed, paper));
    }

    private void write(Path target, Printed printed, Function<Printed, Sheet> paper) {
        bench.aside(() -> {
            PaperFile.write(paper.apply(printed), printed, target);
            return target;
        }, written -> bench.done(Texts.text("desk.written", written)));
    }
}
