package org.huansun.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.Region;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedFiles;
import org.huansun.seed.SeedSection;
import org.huansun.time.WorkCalendar;

/** Fills a workspace with the invented cases of {@code seeds/demonstration}. */
public final class Demonstration {

    private static final String NAME = "demonstration.yaml";

    private Demonstration() {}

    private record Case(String title, String region, Optional<String> pack, String place, String elements, int opened,
            List<Line> lines) {}

    private record Line(String type, int workingDaysAgo, Map<String, String> set) {}

    /** Records the cases as if they had happened up to the workspace's day. */
    public static void fill(Workspace workspace) {
        List<Case> cases = Checked.read(NAME, SeedFiles.bytes("demonstration/" + NAME), Demonstration::cases).orRefuse();
        cases.forEach(invented -> record(workspace, invented));
    }

    private static void record(Workspace workspace, Case invented) {
        LocalDate opened = day(workspace, invented.opened());
        CaseRow row = new NewCase(invented.title(), new Region(invented.region()), opened, invented.place(),
                invented.elements(), invented.pack()).openIn(workspace);
        for (Line line : invented.lines()) {
            workspace.record(Draft.of(row.id(), line.type(), day(workspace, line.workingDaysAgo()),
                    WrittenAttributes.of(workspace.law().types().find(line.type()), line.set())));
        }
    }

    private static LocalDate day(Workspace workspace, int workingDaysAgo) {
        WorkCalendar calendar = workspace.law().calendar();
        LocalDate today = calendar.sameOrPreviousWorkingDay(workspace.today());
        return calendar.plusWorkingDays(today, -workingDaysAgo);
    }

    private static List<Case> cases(SeedSection root, Mistakes mistakes) {
        return mistakes.collect(root.only("cases").sections("cases"), Demonstration::readCase);
    }

    private static Case readCase(SeedSection item) {
        item.only("title", "region", "pack", "place", "elements", "openedWorkingDaysAgo", "entries");
        return new Case(item.text("title"), item.text("region"), item.maybeText("pack"), item.text("place"),
                item.text("elements"), item.count("openedWorkingDaysAgo"),
                item.sections("entries").stream().map(Demonstration::line).toList());
    }

    private static Line line(SeedSection item) {
        item.only("type", "workingDaysAgo", "set");
        Map<String, String> set = new HashMap<>();
        item.maybeSection("set").ifPresent(values -> values.keys().forEach(name -> set.put(name, values.text(name))));
        return new Line(item.text("type"), Integer.parseInt(item.text("workingDaysAgo")), set);
    }
}
