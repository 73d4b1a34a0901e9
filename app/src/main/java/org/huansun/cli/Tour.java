package org.huansun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Deadline;
import org.huansun.problem.BadInput;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.Region;
import org.huansun.seed.Code;
import org.huansun.seed.SeedFiles;
import org.huansun.sync.OpenPackage;
import org.huansun.sync.PackageExport;
import org.huansun.sync.PackageReport;
import org.huansun.ui.kit.TextLibrariesMissing;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Demonstration;
import org.huansun.workspace.Draft;
import org.huansun.workspace.IntakeReport;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;

/** Walks through the main job on the demonstration case and says what it made and how long each step took. */
final class Tour {

    private static final int ROUND = 2;
    private static final int SHOWN_STEPS = 4;

    private final Context context;
    private final List<Json> steps = new ArrayList<>();

    Tour(Context context) {
        this.context = context;
    }

    /** How a tour tells what it made. */
    enum Report {
        SENTENCES,
        JSON
    }

    /** Makes the tour in a folder. @throws BadInput if the folder holds an earlier tour's workspace or can't be written */
    int make(Path out, Report report) {
        Path folder = emptied(out);
        long begun = System.nanoTime();
        Workspace made = step("工作区", () -> Workspace.create(folder.resolve("workspace"), "王建国", new Region("NMG"),
                context.law(), context.clock()), workspace -> "新建于 " + folder.resolve("workspace"), report);
        try (Workspace workspace = made) {
            TourPictures pictures = new TourPictures(workspace, context.clock());
            step("演示案件", () -> filled(workspace), cases -> cases + " 个案件", report);
            CaseRow row = mainCase(workspace);
            step("案情记录", () -> threeFacts(workspace), entries -> "新建一案，记 " + entries + " 笔", report);
            step("期限", () -> workspace.caseFile(row.id(), workspace.today()), Tour::deadlines, report);
            List<MeetingScript.Step> script = script(workspace, row.id());
            step("磋商前半场", () -> firstHalf(workspace, row.id(), script), steps -> steps + " 步已记录，停在第 " + (steps + 1) + " 步", report);
            Path folderOfPictures = folder.resolve("pictures");
            paint("主持页图片", () -> pictures.host(row.id(), ROUND, folderOfPictures), report);
            step("证据", () -> new TourEvidence(workspace, row.id()).takeIn(folder.resolve("camera")), Tour::taken, report);
            step("磋商后半场", () -> secondHalf(workspace, row.id(), script), steps -> steps + " 步全部记录，第二轮达成一致", report);
            step("同步包", () -> exported(workspace, row.id(), folder), Tour::verified, report);
            Path register = step("线索登记表", () -> register(folder), file -> "写好 " + file, report);
            paint("线索图片", () -> pictures.clues(register, folderOfPictures), report);
            paint("各页图片", () -> pictures.pages(row.id(), folderOfPictures), report);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        context.terminal().say(report == Report.JSON
                ? new Json().with("out", folder).with("seconds", seconds).with("steps", steps).toString()
                : "共用 %.1f 秒，都在 %s".formatted(seconds, folder));
        return ExitStatus.DONE;
    }

    private <T> T step(String name, Supplier<T> work, Function<T, Object> words, Report report) {
        long begun = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Object said = words.apply(result);
        steps.add(new Json().with("step", name).with("seconds", seconds).with("result", said.toString()));
        if (report == Report.SENTENCES) {
            context.terminal().say("%s（%.1f 秒）：%s".formatted(name, seconds, said));
            context.terminal().flush();
        }
        return result;
    }

    /** A tour can be made again over an earlier one; anything else in the folder is left alone. */
    private static Path emptied(Path out) {
        try {
            Files.createDirectories(out);
            Path workspace = out.resolve("workspace");
            if (Files.exists(workspace)) {
                Files.move(workspace, out.resolve("workspace-" + System.currentTimeMillis()));
            }
            return out;
        } catch (IOException unwritable) {
            throw new BadInput("文件夹不可写", out.toString(), "换一个可写的位置", unwritable);
        }
    }

    private static int filled(Workspace workspace) {
        Demonstration.fill(workspace);
        return workspace.list().cases().size();
    }

    private static CaseRow mainCase(Workspace workspace) {
        return workspace.list().cases().stream()
                .filter(row -> !workspace.caseFile(row.id(), workspace.today()).live("meeting-planned").isEmpty())
                .findFirst().orElseThrow();
    }

    private static int threeFacts(Workspace workspace) {
        LocalDate today = workspace.today();
        CaseRow row = new NewCase("巡查发现的油污案", new Region("NMG"), today, "城东加油站旁", "土壤", Optional.empty()).openIn(workspace);
        List<Draft> drafts = List.of(
                Draft.of(row.id(), "clue-received", today, new Attributes(Map.of("channel", "6"))),
                Draft.of(row.id(), "site-visited", today, new Attributes(Map.of("place", "城东加油站旁", "people", "李敏、赵强"))),
                Draft.of(row.id(), "preliminary-check-completed", today, new Attributes(Map.of("damageFound", true))));
        return workspace.record(drafts).size();
    }

    private static String deadlines(CaseFile file) {
        StringBuilder text = new StringBuilder();
        for (Deadline deadline : file.deadlines().deadlines()) {
            text.append(text.isEmpty() ? "" : "；").append(deadline.period().name()).append(' ')
                    .append(deadline.due().map(LocalDate::toString).orElse("—")).append(' ').append(Code.of(deadline.state()));
        }
        return text.toString();
    }

    private static List<MeetingScript.Step> script(Workspace workspace, String caseId) {
        return workspace.law().packs().scriptFor(workspace.caseFile(caseId, workspace.today()).choice().pack()).orElseThrow().steps();
    }

    private static int firstHalf(Workspace workspace, String caseId, List<MeetingScript.Step> script) {
        record(workspace, caseId, "attendance-recorded", Map.of("name", "周律师", "capacity", "律师", "present", true));
        script.subList(0, SHOWN_STEPS).forEach(step -> complete(workspace, caseId, step));
        record(workspace, caseId, "statement-noted",
                Map.of("step", SHOWN_STEPS + 1, "speaker", "义务人", "text", "认可渗坑三处，对地下水部分的扩散范围有异议", "at", "10:41"));
        return SHOWN_STEPS;
    }

    private static int secondHalf(Workspace workspace, String caseId, List<MeetingScript.Step> script) {
        script.subList(SHOWN_STEPS, script.size()).forEach(step -> complete(workspace, caseId, step));
        record(workspace, caseId, "meeting-held", Map.of("outcome", "agreed"));
        return script.size();
    }

    private static void complete(Workspace workspace, String caseId, MeetingScript.Step step) {
        record(workspace, caseId, "step-completed", Map.of("step", step.number(), "title", step.title()));
    }

    private static void record(Workspace workspace, String caseId, String type, Map<String, Object> values) {
        Map<String, Object> body = new LinkedHashMap<>(values);
        body.put("round", ROUND);
        workspace.record(Draft.of(caseId, type, workspace.today(), new Attributes(body)));
    }

    private static String taken(IntakeReport report) {
        return "收进 " + report.cameIn() + " 件，没有收 " + report.notTaken() + " 件";
    }

    private static PackageReport exported(Workspace workspace, String caseId, Path folder) {
        Path file = folder.resolve("package.zip");
        new PackageExport(workspace).export(List.of(caseId), file);
        try (OpenPackage opened = OpenPackage.open(file)) {
            return opened.report();
        }
    }

    /** The demonstration's register of clues. */
    private static Path register(Path folder) {
        Path file = folder.resolve("clue-register.csv");
        try {
            return Files.write(file, SeedFiles.bytes("demonstration/clue-register.csv"));
        } catch (IOException unwritable) {
            throw new BadInput("文件夹不可写", file.toString(), "换一个可写的位置", unwritable);
        }
    }

    private static String verified(PackageReport report) {
        return report.isValid()
                ? "已导出并逐字节校验通过，记录 " + report.entries() + " 条"
                : "没有通过校验：" + report.problems();
    }

    private void paint(String name, Supplier<List<Path>> pictures, Report report) {
        try {
            step(name, pictures, made -> made.size() + " 张，在 " + made.getFirst().getParent(), report);
        } catch (TextLibrariesMissing missing) {
            context.terminal().err().println("画不了图：" + missing.getMessage());
        }
    }
}
