package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Finding;
import org.huansun.problem.BadInput;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.rules.SuccessorPacks;
import org.huansun.seed.Mistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of a region and of texts that don't exist. */
class UserPacksTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-04-10");
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() {
        workspace.close();
        workspace = Offices.open(folder.resolve("w"), clock);
    }

    private static String yl(String version) {
        return SuccessorPacks.file("YL-2026", version, "YL", SPRING, List.of());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Puts a file into the workspace's folder as a person would, and opens the workspace again. */
    private void dropIn(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("w/rulepacks"));
        Files.writeString(folder.resolve("w/rulepacks").resolve(name), text);
        reopen();
    }

    private List<String> own() {
        List<String> ids = new ArrayList<>(workspace.law().packs().all().stream().map(RulePack::id).toList());
        ids.removeAll(Offices.LAW.packs().all().stream().map(RulePack::id).toList());
        return ids;
    }

    private void take(String name, String text) throws IOException {
        new PackIntake(workspace).take(file(name, text));
    }

    @Test
    void a_pack_that_was_added_governs_its_region_at_once_and_after_opening_again() throws IOException {
        take("云岭.yaml", yl("1"));

        assertThat(workspace.law().packs().governing(new Region("YL"), SPRING).id()).isEqualTo("YL-2026");
        assertThat(workspace.law().packs().governing(new Region("YL"), SPRING.minusDays(1)).id()).isEqualTo("CN-2020");
        reopen();
        assertThat(own()).containsExactly("YL-2026");
        assertThat(workspace.packTroubles()).isEmpty();
    }

    @Test
    void the_office_log_says_what_was_added_and_the_file_is_kept_twice() throws IOException {
        take("云岭.yaml", yl("1"));
        String hash = EntryJson.hash(yl("1").getBytes(StandardCharsets.UTF_8));

        assertThat(workspace.officeLog()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("pack-imported");
            assertThat(entry.body()).isEqualTo(Offices.body("pack", "YL-2026", "version", "1", "hash", hash,
                    "name", "云岭.yaml", "sha256", hash));
        });
        assertThat(workspace.evidence().path(hash)).hasContent(yl("1"));
        assertThat(folder.resolve("w/rulepacks/YL-2026.yaml")).hasContent(yl("1"));
    }

    @Test
    void a_pack_that_was_added_before_is_not_recorded_again() throws IOException {
        take("云岭.yaml", yl("1"));

        assertThat(new PackIntake(workspace).take(file("又.yaml", yl("1"))).novelty()).isEqualTo(PackIntake.Novelty.KNOWN);
        assertThat(workspace.officeLog()).hasSize(1);
    }

    @Test
    void a_pack_with_mistakes_is_refused_with_every_line_and_nothing_is_kept() throws IOException {
        String broken = yl("1").replace("amount: 20", "amount: 二十").replace("number: 1,", "number: 一,");
        var before = Offices.files(folder.resolve("w"));

        assertThatThrownBy(() -> take("云岭.yaml", broken)).isInstanceOf(BadInput.class)
                .hasMessageStartingWith("云岭.yaml：有 2 处错误，没有载入\n  第 26 行：").hasMessageContaining("\n  第 31 行：");
        assertThat(Offices.files(folder.resolve("w"))).isEqualTo(before);
    }

    @Test
    void a_pack_with_the_id_of_a_shipped_one_is_refused() {
        assertThatThrownBy(() -> take("内蒙.yaml", SuccessorPacks.file("NMG-2025", "9", "NMG", SPRING, List.of())))
                .isInstanceOf(BadInput.class).hasMessageContaining("第 1 行：“NMG-2025”是程序自带的规则包。换一个 id");
        assertThat(workspace.officeLog()).isEmpty();
        assertThat(folder.resolve("w/rulepacks")).doesNotExist();
    }

    @Test
    void a_pack_that_serves_beside_another_of_its_region_is_refused_unless_it_repeals_it() throws IOException {
        assertThatThrownBy(() -> take("内蒙.yaml", SuccessorPacks.file("NMG-2026", "1", "NMG", SPRING, List.of())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("第 10 行：从 2026-03-01 起与 NMG-2025 同时适用于 NMG。新文本废止旧文本的，在 standing 里写 repeals");
        take("内蒙.yaml", SuccessorPacks.file("NMG-2026", "1", "NMG", SPRING, List.of("NMG-2025")));

        assertThat(workspace.law().packs().governing(new Region("NMG"), SPRING).id()).isEqualTo("NMG-2026");
        assertThat(workspace.law().packs().governing(new Region("NMG"), SPRING.minusDays(1)).id()).isEqualTo("NMG-2025");
    }

    @Test
    void a_pack_that_repeals_another_regions_is_refused() {
        assertThatThrownBy(() -> take("云岭.yaml", SuccessorPacks.file("YL-2026", "1", "YL", SPRING, List.of("NMG-2025"))))
                .isInstanceOf(BadInput.class).hasMessageContaining("第 10 行：NMG-2025 是另一地区（NMG）的规则包");
    }

    @Test
    void a_newer_version_replaces_the_older_and_a_case_under_it_is_told() throws IOException {
        take("一.yaml", yl("9"));
        String id = Offices.newCase(workspace, "甲案", "YL", "2026-04-01");
        workspace.record(Offices.draft(id, "clue-received", "2026-04-01"));
        workspace.record(Offices.draft(id, "filing-approved", "2026-04-02"));
        take("二.yaml", yl("10"));

        CaseFile file = workspace.caseFile(id, workspace.today());
        assertThat(file.choice().pack().version()).isEqualTo("10");
        assertThat(file.findings()).extracting(Finding::code).containsExactly("pack-changed");
        reopen();
        assertThat(workspace.law().packs().get("YL-2026").version()).isEqualTo("10");
        assertThat(workspace.packTroubles()).isEmpty();
    }

    @Test
    void another_text_under_the_same_version_is_refused() throws IOException {
        take("一.yaml", yl("2"));

        for (String version : List.of("2", "1")) {
            assertThatThrownBy(() -> take("二.yaml", yl(version).replace("amount: 20", "amount: 25")))
                    .isInstanceOf(BadInput.class).hasMessageContaining("第 2 行：YL-2026 已有第 2 版")
                    .hasMessageContaining("把 version 改得比 2 大");
        }
        assertThat(workspace.officeLog()).hasSize(1);
    }

    @Test
    void a_file_that_was_put_into_the_folder_by_hand_counts() throws IOException {
        dropIn("随便.yaml", yl("1"));

        assertThat(own()).containsExactly("YL-2026");
        assertThat(workspace.packTroubles()).isEmpty();
        assertThat(workspace.officeLog()).isEmpty();
    }

    @Test
    void a_visitor_has_the_packs_too() throws IOException {
        take("云岭.yaml", yl("1"));

        try (Workspace visitor = Workspace.visit(folder.resolve("w"), Offices.LAW, clock)) {
            assertThat(visitor.law().packs().find("YL-2026")).isPresent();
        }
    }

    @Test
    void a_broken_file_is_left_out_and_told_of_and_the_workspace_opens() throws IOException {
        dropIn("坏.yaml", yl("1").replace("amount: 20", "amount: 二十"));
        Files.createDirectory(folder.resolve("w/rulepacks/夹.yaml"));
        reopen();

        assertThat(own()).isEmpty();
        assertThat(workspace.packTroubles()).extracting(Mistake::file, Mistake::line).containsExactly(
                tuple("rulepacks/夹.yaml", 1), tuple("rulepacks/坏.yaml", 26));
    }

    @Test
    void files_with_a_shipped_id_or_days_of_another_pack_are_left_out_and_told_of() throws IOException {
        dropIn("一.yaml", SuccessorPacks.file("CN-2020", "1", "CN", SPRING, List.of()));
        dropIn("三.yaml", SuccessorPacks.file("NMG-2026", "1", "NMG", SPRING, List.of()));
        dropIn("二.yaml", yl("1"));

        assertThat(own()).containsExactly("YL-2026");
        assertThat(workspace.packTroubles()).extracting(Mistake::sentence).containsExactly(
                "rulepacks/一.yaml 第 1 行：“CN-2020”是程序自带的规则包。换一个 id；新文本接替它的，用新的 id 并写 repeals。",
                "rulepacks/三.yaml 第 10 行：从 2026-03-01 起与 NMG-2025 同时适用于 NMG。"
                        + "新文本废止旧文本的，在 standing 里写 repeals: [旧规则包的 id]；否则改正 servesFrom 或 servesUntil。");
        assertThat(workspace.check()).extracting(Damage::code).containsExactly("pack-left-out", "pack-left-out");
        workspace.close();
        assertThat(Workspace.check(folder.resolve("w"), Offices.LAW)).extracting(Damage::place)
                .containsExactly("rulepacks/一.yaml 第 1 行", "rulepacks/三.yaml 第 10 行");
    }

    @Test
    void a_copy_that_was_changed_by_hand_counts_only_with_a_higher_version() throws IOException {
        take("云岭.yaml", yl("1"));
        dropIn("YL-2026.yaml", yl("1").replace("amount: 20", "amount: 25"));

        assertThat(workspace.law().packs().get("YL-2026").periods().getFirst().length().orElseThrow().amount()).isEqualTo(20);
        assertThat(workspace.packTroubles()).singleElement().extracting(Mistake::sentence).asString()
                .startsWith("rulepacks/YL-2026.yaml 第 2 行：YL-2026 已有第 1 版");
        dropIn("YL-2026.yaml", yl("2").replace("amount: 20", "amount: 25"));

        assertThat(workspace.law().packs().get("YL-2026").version()).isEqualTo("2");
        assertThat(workspace.packTroubles()).isEmpty();
    }

    @Test
    void a_pack_whose_evidence_is_gone_still_counts_by_its_copy_and_the_check_tells_of_it() throws IOException {
        take("云岭.yaml", yl("1"));
        Files.delete(workspace.evidence().path(EntryJson.hash(yl("1").getBytes(StandardCharsets.UTF_8))));
        reopen();

        assertThat(own()).containsExactly("YL-2026");
        assertThat(workspace.check()).extracting(Damage::code).containsExactly("evidence-missing");
    }

    @Test
    void entries_that_come_from_elsewhere_bring_their_pack_along() throws IOException {
        take("云岭.yaml", yl("1"));
        try (Workspace other = Offices.create(folder.resolve("o"), clock)) {
            other.evidence().keep(file("云岭.yaml", yl("1")));
            other.merge(workspace.records(OfficeLog.CASE));

            assertThat(other.law().packs().governing(new Region("YL"), SPRING).id()).isEqualTo("YL-2026");
        }
    }
}
