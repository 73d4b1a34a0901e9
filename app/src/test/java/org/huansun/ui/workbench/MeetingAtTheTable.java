package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;

/** A case whose obligors have answered the notice, on the host's screen of its first meeting. */
final class MeetingAtTheTable implements AutoCloseable {

    static final LocalDate TODAY = DemonstrationCases.TODAY;

    private final String id;
    private final OpenWorkbench window;

    /** @param obligors by name */
    MeetingAtTheTable(Path folder, String pack, String... obligors) {
        boolean draft = pack.equals("GX-DRAFT");
        Region region = new Region(draft ? "GX" : "NMG");
        Workspace workspace = Workspace.create(folder.resolve("office"), "王建国", region, DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        boolean older = pack.equals("NMG-2022");
        id = new NewCase("渗坑案", region, LocalDate.parse(older ? "2025-03-03" : "2026-03-02"), "", "", draft ? Optional.of(pack) : Optional.empty())
                .openIn(workspace).id();
        String year = older ? "2025" : "2026";
        record(workspace, "clue-received", year + "-03-03", Map.of("channel", "3"));
        record(workspace, "preliminary-check-completed", year + "-03-05", Map.of("damageFound", "true"));
        record(workspace, "filing-approved", year + "-03-06", Map.of("approver", "王建国"));
        for (String obligor : obligors) {
            record(workspace, "party-added", year + "-03-06", Map.of("role", "obligor", "name", obligor));
        }
        record(workspace, "party-added", year + "-03-06", Map.of("role", "claimant", "name", "北河市生态环境局"));
        record(workspace, "appraisal-received", year + "-04-20", Map.of("amount", "186400", "restorable", "full"));
        record(workspace, "investigation-completed", year + "-04-27", Map.of());
        record(workspace, "conclusion-issued", year + "-04-27", Map.of("proposal", "consult"));
        record(workspace, "notice-served", "2026-09-21", Map.of());
        record(workspace, "reply-received", "2026-09-23", Map.of("acknowledges", "true", "agrees", "true"));
        window = OpenWorkbench.on(workspace, DemonstrationCases.CLOCK);
        lead();
    }

    private void record(Workspace workspace, String type, String on, Map<String, Object> said) {
        workspace.record(Draft.of(id, type, LocalDate.parse(on), new Attributes(new LinkedHashMap<>(said))));
    }

    OpenWorkbench window() {
        return window;
    }

    String caseId() {
        return id;
    }

    CaseFile file() {
        return window.workspace().caseFile(id, TODAY);
    }

    List<MeetingScript.Step> script() {
        return window.workspace().law().packs().scriptFor(file().choice().pack()).orElseThrow().steps();
    }

    /** Brings the meeting onto the screen. */
    void lead() {
        window.turn(bench -> bench.host(id, 1));
    }

    void tickOff(MeetingScript.Step step) {
        for (int at = 1; at <= step.check().size(); at++) {
            window.press("host-check-check-" + step.number() + "-" + at);
        }
    }

    /** Waits until somebody can be asked for his signature. */
    void untilSigners() {
        untilSigners(window);
    }

    private static void untilSigners(OpenWorkbench window) {
        window.until("the signers", () -> buttons(window, "minutes-sign-").findAny().isPresent());
    }

    /** All who have been asked for their signature and have not answered sign. */
    void allSign() {
        allSign(window);
    }

    /** As {@link #allSign()}, on the minutes that a window shows. */
    static void allSign(OpenWorkbench window) {
        untilSigners(window);
        for (Optional<String> next = nextSigner(window); next.isPresent(); next = nextSigner(window)) {
            window.press(next.get());
        }
    }

    private static Optional<String> nextSigner(OpenWorkbench window) {
        return window.ask(() -> buttons(window, "minutes-sign-").findFirst());
    }

    /** Ids of buttons that begin so, in their order on screen. */
    Stream<String> buttons(String beginning) {
        return buttons(window, beginning);
    }

    private static Stream<String> buttons(OpenWorkbench window, String beginning) {
        return window.nodes().map(node -> String.valueOf(node.getId())).filter(one -> one.startsWith(beginning));
    }

    @Override
    public void close() {
        window.close();
    }
}
