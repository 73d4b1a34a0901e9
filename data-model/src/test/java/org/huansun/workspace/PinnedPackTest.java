package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.PackChoice.Ground;
import org.huansun.rules.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinnedPackTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private CaseFile file(String id) {
        return workspace.caseFile(id, workspace.today());
    }

    @ParameterizedTest
    @CsvSource({
        "NMG, 2025-05-08, NMG-2022", "NMG, 2025-05-09, NMG-2025", "NMG, 2022-01-21, NMG-2022",
                "NMG, 2022-01-20, CN-2020",
        "NX, 2024-04-03, NX-2024", "NX, 2024-04-02, CN-2020", "GX, 2026-01-05, CN-2020", "CN, 2026-01-05, CN-2020"})
    void the_pack_is_that_of_the_region_on_the_day_of_the_clue(String region, String clue, String pack) {
        String id = Offices.newCase(workspace, "甲案", region, "2026-03-01");
        workspace.record(Offices.draft(id, "clue-received", clue));
        assertThat(List.of(file(id).choice().pack().id(), file(id).choice().ground())).isEqualTo(List.of(pack,
                Ground.BY_DAY));
        assertThat(workspace.list().find(id).pack()).isEqualTo(pack);
    }

    @Test
    void without_a_clue_the_day_of_opening_decides() {
        assertThat(file(Offices.newCase(workspace, "甲案", "NMG", "2025-05-08")).choice().pack().id())
                .isEqualTo("NMG-2022");
        assertThat(file(Offices.newCase(workspace, "乙案", "NMG", "2025-05-09")).choice().pack().id())
                .isEqualTo("NMG-2025");
    }

    @Test
    void an_approved_filing_pins_the_pack_with_its_version_and_hash() {
        String id = Offices.newCase(workspace, "甲案", "NMG", "2025-05-01");
        workspace.record(Offices.draft(id, "clue-received", "2025-05-01"));
        List<Entry> recorded = workspace.record(List.of(Offices.draft(id, "filing-approved", "2025-06-01", "approver",
                "王")));

        var pack = workspace.law().packs().get("NMG-2025");
        assertThat(recorded).extracting(Entry::type).containsExactly("filing-approved", "pack-chosen");
        assertThat(recorded.get(1).on()).isEqualTo(LocalDate.parse("2025-06-01"));
        assertThat(recorded.get(1).body()).isEqualTo(Offices.body("pack", "NMG-2025", "version", pack.version(), "hash",
                pack.hash(), "reason", "立案时按启动索赔之日确定"));
    }

    @Test
    void after_filing_a_corrected_clue_changes_the_pack_no_more() {
        String id = Offices.newCase(workspace, "甲案", "NMG", "2025-05-01");
        Entry clue = workspace.record(Offices.draft(id, "clue-received", "2025-05-01"));
        workspace.record(Offices.draft(id, "filing-approved", "2025-05-08", "approver", "王"));
        workspace.record(new Draft(id, "clue-received", LocalDate.parse("2025-05-20"), Offices.body("reason", "日期写错"),
                Optional.of(clue.id())));
        assertThat(List.of(file(id).choice().pack().id(), file(id).choice().ground()))
                .isEqualTo(List.of("NMG-2022", Ground.CHOSEN));
    }

    @Test
    void the_day_of_filing_settles_the_pack_and_not_that_of_the_clue() {
        String id = Offices.newCase(workspace, "甲案", "NMG", "2025-05-01");
        workspace.record(Offices.draft(id, "clue-received", "2025-05-01"));
        assertThat(file(id).choice().pack().id()).isEqualTo("NMG-2022");
        workspace.record(Offices.draft(id, "filing-approved", "2025-05-09", "approver", "王"));
        assertThat(List.of(file(id).choice().pack().id(), file(id).choice().ground()))
                .isEqualTo(List.of("NMG-2025", Ground.CHOSEN));
    }

    @Test
    void a_filing_corrected_to_another_day_settles_the_pack_anew() {
        String id = Offices.newCase(workspace, "甲案", "NMG", "2025-05-01");
        Entry filing = workspace.record(List.of(Offices.draft(id, "filing-approved", "2025-05-09", "approver", "王"))).getFirst();
        workspace.record(new Draft(id, "filing-approved", LocalDate.parse("2025-05-08"),
                Offices.body("approver", "王", "reason", "日期写错"), Optional.of(filing.id())));
        assertThat(file(id).choice().pack().id()).isEqualTo("NMG-2022");
    }

    @Test
    void a_second_filing_pins_nothing_again() {
        String id = Offices.newCase(workspace, "甲案");
        workspace.record(Offices.draft(id, "filing-approved", "2026-03-05", "approver", "王"));
        workspace.record(Offices.draft(id, "filing-approved", "2026-03-05", "approver", "王"));
        assertThat(file(id).live("pack-chosen")).hasSize(1);
    }

    @Test
    void a_draft_serves_where_it_was_chosen_explicitly_and_is_not_pinned_again() {
        String id = new NewCase("甲案", new Region("GX"), LocalDate.parse("2026-03-01"), "", "", Optional.of("GX-DRAFT"))
                .openIn(workspace).id();
        workspace.record(Offices.draft(id, "filing-approved", "2026-03-05", "approver", "王"));
        assertThat(file(id).choice().pack().id()).isEqualTo("GX-DRAFT");
        assertThat(file(id).live("pack-chosen")).extracting(entry -> entry.body().text("reason"))
                .containsExactly(Optional.of("建案时明确选用"));
    }
}
