package org.huansun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.huansun.rules.Region;
import org.huansun.rules.SuccessorPacks;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.Merge;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Offices;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.PackIntake;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageRoundTripTest {

    @TempDir
    Path folder;

    private Sending sending;

    @BeforeEach
    void twoLaptops() {
        sending = new Sending(folder);
    }

    @AfterEach
    void close() {
        sending.close();
    }

    private Map<String, String> evidence(Workspace workspace) {
        return Offices.files(workspace.folder().resolve("evidence"));
    }

    /** All of a laptop but what it noted about sending and receiving itself. */
    private static Map<String, List<String>> sentRecords(Workspace workspace) {
        Map<String, List<String>> records = new TreeMap<>(Offices.records(workspace));
        records.computeIfPresent(OfficeLog.CASE, (id, lines) ->
                lines.stream().filter(line -> !line.contains("\"type\":\"package-")).toList());
        return records;
    }

    @Test
    void a_package_that_was_written_holds_what_it_says() {
        Path zip = folder.resolve("out.zip");
        PackageExport.Exported exported =
                new PackageExport(sending.from).export(List.of(sending.second, sending.first), zip);

        PackageReport report = Sending.verified(zip);
        assertThat(report.problems()).isEmpty();
        assertThat(exported).isEqualTo(new PackageExport.Exported(zip, exported.fingerprint(), 2, 6, 3, zip.toFile()
                .length()));
        assertThat(List.of(report.entries(), report.evidence(), report.cases()))
                .isEqualTo(List.of(6, 3, List.of(sending.first, sending.second)));
        assertThat(exported.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void what_was_sent_is_there_after_the_import_with_its_originals_and_the_official_text() {
        Merge.Result result = new PackageImport(sending.to).take(sending.sent("out.zip"));

        assertThat(result).isEqualTo(new Merge.Result(6, 0, new TreeSet<>(Set.of(sending.first, sending.second,
                OfficeLog.CASE))));
        assertThat(sentRecords(sending.to)).isEqualTo(sentRecords(sending.from));
        assertThat(evidence(sending.to)).isEqualTo(evidence(sending.from)).hasSize(3);
        assertThat(new OfficialTexts(sending.to).article("NMG-2025", 1))
                .isEqualTo(new OfficialTexts(sending.from).article("NMG-2025", 1)).isPresent();
        assertThat(sending.to.check()).isEmpty();
    }

    @Test
    void a_rule_pack_of_the_users_travels_along_and_is_used_at_once() {
        Path pack = sending.file("云岭.yaml", SuccessorPacks.file("YL-2026", "1", "YL", LocalDate.of(2026, 2, 1), List.of()));
        new PackIntake(sending.from).take(pack);
        String id = new NewCase("云岭案", new Region("YL"), LocalDate.of(2026, 3, 1), "", "", Optional.empty())
                .openIn(sending.from).id();
        new PackageImport(sending.to).take(sending.sent("out.zip"));

        assertThat(sending.to.caseFile(id, sending.to.today()).choice().pack().id()).isEqualTo("YL-2026");
        assertThat(sending.to.list().find(id)).extracting(CaseRow::pack).isEqualTo("YL-2026");
        assertThat(sending.to.check()).isEmpty();
    }

    @Test
    void both_show_the_same_lists_but_for_what_is_unsent() {
        new PackageImport(sending.to).take(sending.sent("out.zip"));
        Map<String, List<String>> here = Offices.rows(sending.from);
        Map<String, List<String>> there = Offices.rows(sending.to);
        for (String view : List.of("deadline_row", "evidence_row", "party_row")) {
            assertThat(there.get(view)).isEqualTo(here.get(view));
        }
        assertThat(sending.to.list().cases()).extracting(CaseRow::title, CaseRow::entries)
                .isEqualTo(sending.from.list().cases().stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(row.title(), row.entries())).toList());
    }

    @Test
    void what_was_sent_is_unsent_no_more_and_what_comes_after_is() {
        assertThat(sending.from.list().cases()).extracting(CaseRow::unsent).containsExactly(2, 3);
        sending.sent("out.zip");
        assertThat(sending.from.list().cases()).extracting(CaseRow::unsent).containsExactly(0, 0);
        Offices.remark(sending.from, sending.first, "又");
        assertThat(sending.from.list().find(sending.first).unsent()).isEqualTo(1);
    }

    @Test
    void one_case_goes_out_without_the_other() {
        Path zip = folder.resolve("one.zip");
        new PackageExport(sending.from).export(List.of(sending.first), zip);
        new PackageImport(sending.to).take(zip);
        assertThat(sending.to.list().cases()).extracting(CaseRow::id).containsExactly(sending.first);
        assertThat(sending.to.evidence().has(Sending.sha256(sending.report))).isFalse();
    }

    @Test
    void importing_twice_adds_nothing() {
        Path zip = sending.sent("out.zip");
        new PackageImport(sending.to).take(zip);
        Map<String, List<String>> records = Offices.records(sending.to);
        Map<String, List<String>> rows = Offices.rows(sending.to);
        assertThat(new PackageImport(sending.to).take(zip)).isEqualTo(new Merge.Result(0, 0, Set.of()));
        assertThat(Offices.records(sending.to)).isEqualTo(records);
        assertThat(Offices.rows(sending.to)).isEqualTo(rows);
    }

    @Test
    void importing_one_s_own_package_adds_nothing() {
        Path zip = sending.sent("out.zip");
        assertThat(new PackageImport(sending.from).take(zip)).isEqualTo(new Merge.Result(0, 0, Set.of()));
    }

    @Test
    void two_laptops_that_write_on_come_to_the_same_by_packages_back_and_forth() {
        new PackageImport(sending.to).take(sending.sent("1.zip"));
        Entry here = Offices.remark(sending.from, sending.first, "这边");
        Entry there = Offices.remark(sending.to, sending.first, "那边");
        Path back = folder.resolve("2.zip");
        new PackageExport(sending.to).export(List.of(sending.first, sending.second), back);
        new PackageImport(sending.from).take(back);
        new PackageImport(sending.to).take(sending.sent("3.zip"));

        assertThat(sending.from.caseFile(sending.first, sending.from.today()).entries()).contains(here, there)
                .isEqualTo(sending.to.caseFile(sending.first, sending.to.today()).entries());
        assertThat(Sending.verified(folder.resolve("3.zip")).problems()).isEmpty();
        assertThat(sending.from.check()).isEmpty();
    }

    @Test
    void the_same_entries_on_the_same_day_give_the_same_bytes() throws IOException {
        sending.from.close();
        Offices.copy(folder.resolve("from"), folder.resolve("twin"));
        sending.from = Offices.open(folder.resolve("from"), sending.clock);
        Path one = sending.sent("one.zip");
        Path other = folder.resolve("other.zip");
        try (Workspace twin = Offices.open(folder.resolve("twin"), sending.clock)) {
            new PackageExport(twin).export(List.of(sending.first, sending.second), other);
        }
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void the_office_log_says_what_went_out() {
        PackageExport.Exported exported =
                new PackageExport(sending.from).export(List.of(sending.first), folder.resolve("一案.zip"));
        assertThat(sending.from.officeLog()).last().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("package-exported");
            assertThat(entry.body()).isEqualTo(Offices.body("name", "一案.zip", "fingerprint", exported.fingerprint(),
                    "cases", Map.of(sending.first, Map.of(sending.from.settings().device(), 3))));
        });
    }

    @Test
    void without_an_original_nothing_goes_out_and_nothing_is_noted() throws IOException {
        String sha256 = Sending.sha256(sending.photo);
        Files.delete(sending.from.evidence().path(sha256));
        refused("out.zip", sha256 + "：证据原件不在。用“检查工作区”查明，从备份找回后再导出。");
    }

    @Test
    void with_an_original_that_was_changed_nothing_goes_out_and_nothing_is_noted() throws IOException {
        Files.writeString(sending.from.evidence().path(Sending.sha256(sending.photo)), "PHOTO");
        refused("out.zip", "");
    }

    @Test
    void into_a_folder_that_is_not_there_nothing_goes_out_and_nothing_is_noted() {
        refused("none/out.zip", "");
    }

    @Test
    void without_a_case_nothing_goes_out() {
        assertThatThrownBy(() -> new PackageExport(sending.from).export(List.of(), folder.resolve("out.zip")))
                .isInstanceOf(BadInput.class).hasMessage("同步包：没有案件可以导出。先建案。");
        assertThat(folder.resolve("out.zip")).doesNotExist();
    }

    @Test
    void a_case_that_is_not_there_does_not_go_out() {
        assertThatThrownBy(() -> new PackageExport(sending.from)
                .export(List.of("019cb000-0000-7000-8000-000000000000"), folder.resolve("out.zip")))
                .isInstanceOf(BadInput.class);
        assertThat(folder.resolve("out.zip")).doesNotExist();
    }

    private void refused(String name, String answer) {
        Map<String, List<String>> records = Offices.records(sending.from);
        List<String> before = new ArrayList<>(Offices.files(folder).keySet());
        assertThatThrownBy(() -> sending.sent(name)).isInstanceOf(BadInput.class).hasMessageContaining(answer);
        assertThat(Offices.records(sending.from)).isEqualTo(records);
        assertThat(Offices.files(folder).keySet()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_clone_s_package_is_refused_and_nothing_of_it_stays() {
        sending.from.close();
        Offices.copy(folder.resolve("from"), folder.resolve("clone"));
        sending.from = Offices.open(folder.resolve("from"), sending.clock);
        Offices.remark(sending.from, sending.first, "原件写的");
        new PackageImport(sending.to).take(sending.sent("out.zip"));
        Path cloned = folder.resolve("cloned.zip");
        try (Workspace clone = Offices.open(folder.resolve("clone"), sending.clock)) {
            new org.huansun.workspace.EvidenceIntake(clone).attach(sending.first, sending.file("副本.txt", "clone"),
                    clone.today());
            new PackageExport(clone).export(List.of(sending.first), cloned);
        }
        Map<String, List<String>> records = Offices.records(sending.to);
        Map<String, List<String>> rows = Offices.rows(sending.to);
        Map<String, String> evidence = evidence(sending.to);

        assertThatThrownBy(() -> new PackageImport(sending.to).take(cloned)).isInstanceOf(Refused.class)
                .hasMessageContaining("像是把工作区整个复制到了另一台电脑");

        assertThat(Offices.records(sending.to)).isEqualTo(records);
        assertThat(Offices.rows(sending.to)).isEqualTo(rows);
        assertThat(evidence(sending.to)).isEqualTo(evidence);
    }
}
