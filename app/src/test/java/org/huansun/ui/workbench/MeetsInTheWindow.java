package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/**
 * A program to be killed: the whole window, without a display, in which a meeting is led to a step and then noted in, letter by letter.
 * It says what was seen to be kept and confirmed: {@code kept 第 3 条 字字}, {@code noted 第 2 条 字字字}.
 */
final class MeetsInTheWindow {

    static final int ROUND = 2;

    private static final int LETTERS = 4;

    private MeetsInTheWindow() {}

    /** @param arguments the workspace, and the step from 1 in which it stays */
    public static void main(String[] arguments) {
        int step = Integer.parseInt(arguments[1]);
        Workspace workspace = Workspace.open(Path.of(arguments[0]), DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        try (OpenWorkbench window = OpenWorkbench.on(workspace, DemonstrationCases.CLOCK)) {
            String id = DemonstrationCases.id(workspace, DemonstrationCases.CHEMICALS);
            window.turn(bench -> bench.host(id, ROUND));
            leadTo(window, step);
            window.press("host-check-check-" + step + "-1");
            for (int at = 0; at < 10_000; at++) {
                String text = "第 " + at + " 条 ";
                for (int letter = 0; letter < LETTERS; letter++) {
                    text += "字";
                    window.type("host-words", text);
                    awaitKept(workspace, text);
                    System.out.println("kept " + text);
                }
                window.fireEnter("host-words");
                if (statements(workspace, id).contains(text)) {
                    System.out.println("noted " + text);
                }
            }
        }
    }

    /** Nothing is ticked off on the way: each step closes with a reason. */
    private static void leadTo(OpenWorkbench window, int step) {
        for (int at = 1; at < step; at++) {
            window.press("host-next");
            window.type("host-reason", "未查明 " + at);
            window.press("host-next");
        }
        if (window.has("outcome-back")) {
            window.press("outcome-back");
        }
    }

    static List<String> statements(Workspace workspace, String id) {
        CaseFile file = workspace.caseFile(id, workspace.today());
        return Meetings.of(file.facts(), file.state().history(), ROUND).statements().stream().map(said -> said.text()).toList();
    }

    private static void awaitKept(Workspace workspace, String text) {
        while (workspace.drafts().all().stream().noneMatch(draft -> draft.words().containsValue(text))) {
            Thread.onSpinWait();
        }
    }
}
