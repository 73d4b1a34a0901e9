package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import org.huansun.workspace.KeptDraft;
import org.huansun.workspace.Workspace;

/**
 * A program to be killed: the whole window, without a display, in which somebody types into 记一笔 letter by letter and saves now and
 * then. It says what was seen on screen to be kept and saved: {@code kept 第 3 条 字字}, {@code saved 第 2 条 字字字}.
 */
final class TypesInTheWindow {

    private static final int LETTERS = 4;

    private TypesInTheWindow() {}

    public static void main(String[] arguments) {
        Workspace workspace = Workspace.open(Path.of(arguments[0]), DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        try (OpenWorkbench window = OpenWorkbench.on(workspace, DemonstrationCases.CLOCK)) {
            String id = DemonstrationCases.id(workspace, DemonstrationCases.RUBBLE);
            for (int at = 0; at < 10_000; at++) {
                window.turn(bench -> bench.recordIn(id, "remark-made"));
                String text = "第 " + at + " 条 ";
                for (int letter = 0; letter < LETTERS; letter++) {
                    text += "字";
                    window.type("field-text", text);
                    awaitKept(workspace, text);
                    System.out.println("kept " + text);
                }
                window.press("record-save");
                System.out.println("saved " + text);
            }
        }
    }

    /** What the draft says, not what the screen says: the clock of the demonstration stands still. */
    private static void awaitKept(Workspace workspace, String text) {
        while (true) {
            List<KeptDraft> drafts = workspace.drafts().all();
            if (drafts.size() == 1 && drafts.getFirst().words().containsValue(text)) {
                return;
            }
            Thread.onSpinWait();
        }
    }
}
