package org.huansun.workspace.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.ClueRegister;
import org.huansun.rules.Duty;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.csv.CsvTable;

/**
 * 季度线索清单: the clues of a quarter, in the form that the pack asks for.
 *
 * @param pack by the region and the quarter's last day, or chosen
 * @param register what the pack says of the list
 * @param caseIds of the rows, in their order
 * @param rows each with as many cells as the register has columns
 * @param excluded how many clues received in the quarter need not be pursued and have no case
 */
public record QuarterList(
        Quarter quarter, RulePack pack, ClueRegister register, List<String> caseIds, List<List<String>> rows, int excluded) {

    /** What marks a list whose columns are ours. */
    public static final String SILENT = "文本未规定样式";

    public QuarterList {
        caseIds = List.copyOf(caseIds);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The list of a quarter for the office's region.
     *
     * @param chosen the id of a pack whose form is wanted; empty for the pack of the region
     * @throws BadInput if the pack is unknown
     */
    public static QuarterList of(Workspace workspace, Quarter quarter, Optional<String> chosen) {
        LawBook law = workspace.law();
        Region office = new Region(workspace.settings().region());
        LocalDate day = quarter.to().isAfter(workspace.today()) ? workspace.today() : quarter.to();
        RulePack pack = chosen.map(law.packs()::get).orElseGet(() -> law.packs().governing(office, day));
        Region region = chosen.isPresent() && !pack.region().equals(Region.NATION) ? pack.region() : office;
        ClueRegister register = pack.clueRegister().or(() -> law.packs().governing(Region.NATION, day).clueRegister())
                .orElseThrow(() -> new BadInput("规则包没有写线索清单", pack.id(), "在规则包里写 clueRegister"));
        List<String> caseIds = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String id : workspace.clues().casesWithClues(region.code(), quarter.from(), quarter.to())) {
            CaseFile file = workspace.caseFile(id, workspace.today());
            for (Entry clue : file.live("clue-received")) {
                if (!clue.on().isBefore(quarter.from()) && !clue.on().isAfter(quarter.to())) {
                    caseIds.add(id);
                    rows.add(new ClueLine(law, file, clue, rows.size() + 1).cells(register.columns()));
                }
            }
        }
        return new QuarterList(quarter, pack, register, caseIds, rows, excluded(workspace, quarter));
    }

    private static int excluded(Workspace workspace, Quarter quarter) {
        return Math.toIntExact(workspace.officeLog().stream().filter(entry -> entry.type().equals(OfficeLog.CLUES_EXCLUDED))
                .flatMap(entry -> entry.body().values().get("rows") instanceof List<?> rows ? rows.stream() : List.of().stream())
                .filter(row -> row instanceof Map<?, ?> values && isIn(quarter, String.valueOf(values.get("on")))).count());
    }

    private static boolean isIn(Quarter quarter, String day) {
        return day.compareTo(quarter.from().toString()) >= 0 && day.compareTo(quarter.to().toString()) <= 0;
    }

    /** The duty that says how often and by when. */
    public Optional<Duty> duty() {
        return pack.duties().stream().filter(duty -> duty.id().equals(register.duty())).findFirst();
    }

    /** The last day for handing it in; empty where the text sets none. */
    public Optional<LocalDate> due() {
        return duty().filter(duty -> duty.due().equals("end-of-quarter")).map(duty -> quarter.to());
    }

    /** What has to be said beside the list: that its form is ours, that the pack is a draft. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (register.form() == ClueRegister.Form.SILENT) {
            marks.add(SILENT);
        }
        pack.standing().mark().ifPresent(marks::add);
        return marks;
    }

    /** The list as a table to be handed in, its marks below. */
    public CsvTable table() {
        List<String> heads = register.columns().stream().map(ClueRegister.Column::head).toList();
        List<List<String>> lines = new ArrayList<>(rows);
        if (!marks().isEmpty()) {
            List<String> note = new ArrayList<>(heads.stream().map(head -> "").toList());
            note.set(0, "注：" + pack.id() + " " + register.article() + "，" + String.join("，", marks()));
            lines.add(note);
        }
        return new CsvTable(heads, lines);
    }
}
