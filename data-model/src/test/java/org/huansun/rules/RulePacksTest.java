package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePacksTest {

    private static final RulePacks SHIPPED = SeedPacks.load(EntryTypesFile.load());

    @ParameterizedTest
    @CsvSource({
        "NMG, 2019-06-01, CN-2020", "NMG, 2022-01-20, CN-2020", "NMG, 2022-01-21, NMG-2022",
                "NMG, 2025-05-08, NMG-2022",
        "NMG, 2025-05-09, NMG-2025", "NMG, 2031-01-01, NMG-2025",
        "NX, 2024-04-02, CN-2020", "NX, 2024-04-03, NX-2024", "NX, 2031-01-01, NX-2024",
        "GX, 2022-06-01, CN-2020", "GX, 2026-03-02, CN-2020", "GX, 2031-01-01, CN-2020",
        "CN, 2019-01-01, CN-2020", "CN, 2026-03-02, CN-2020", "XZ, 2026-03-02, CN-2020"})
    void govern_a_region_on_a_day(String region, LocalDate day, String pack) {
        assertThat(SHIPPED.governing(new Region(region), day).id()).isEqualTo(pack);
    }

    @ParameterizedTest
    @CsvSource({"NMG, true", "NX, true", "GX, true", "CN, true", "XZ, false"})
    void know_the_regions_that_a_pack_is_made_for(String region, boolean known) {
        assertThat(SHIPPED.knows(new Region(region))).isEqualTo(known);
    }

    @Test
    void that_both_serve_on_a_day_are_refused_and_both_are_named() {
        RulePack first = SHIPPED.get("NMG-2025");
        RulePack second = renamed(first, "NMG-2026");

        assertThatThrownBy(() -> new RulePacks(List.of(first, second)).governing(new Region("NMG"), LocalDate.of(2026,
                3, 2)))
                .isInstanceOf(BadInput.class)
                .hasMessage("NMG 2026-03-02：这一天有两个规则包都适用（NMG-2025、NMG-2026）。改正其中一个的 servesFrom 或 servesUntil。");
    }

    @Test
    void none_of_which_serves_are_refused() {
        assertThatThrownBy(() -> new RulePacks(List.of(SHIPPED.get("GX-DRAFT"))).governing(new Region("GX"),
                LocalDate.of(2026, 3, 2)))
                .isInstanceOf(BadInput.class)
                .hasMessage("GX 2026-03-02：这一天没有适用的规则包。明确选用一个规则包。");
    }

    @Test
    void of_one_id_are_refused() {
        assertThatThrownBy(() -> new RulePacks(List.of(SHIPPED.get("GX-DRAFT"), SHIPPED.get("GX-DRAFT"))))
                .isInstanceOf(BadInput.class).hasMessageContaining("GX-DRAFT");
    }

    @Test
    void tell_which_there_are_where_one_is_not_there() {
        assertThatThrownBy(() -> SHIPPED.get("NMG-2026"))
                .isInstanceOf(BadInput.class)
                .hasMessage("NMG-2026：没有这个规则包。有的是：CN-2020、GX-DRAFT、NMG-2022、NMG-2025、NX-2024。");
    }

    @ParameterizedTest
    @CsvSource({"NMG-2022, 9", "NMG-2025, 9", "GX-DRAFT, 5", "CN-2020, 9", "NX-2024, 9"})
    void give_a_meeting_its_own_script_or_the_recommended_one(String pack, int steps) {
        assertThat(SHIPPED.scriptFor(SHIPPED.get(pack)).orElseThrow().steps()).hasSize(steps);
    }

    @Test
    void tell_the_repeal_that_the_old_file_states() {
        assertThat(SHIPPED.repealOf(SHIPPED.get("NMG-2022"))).contains(new Repeal(LocalDate.of(2025, 5, 9), "NMG-2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2025", "NX-2024"})
    void tell_of_no_repeal_where_there_is_none(String id) {
        assertThat(SHIPPED.repealOf(SHIPPED.get(id))).isEmpty();
    }

    /** Every repeal stands in both files, and both say the same. */
    @Test
    void state_each_repeal_in_the_old_file_and_in_the_new_one_alike() {
        for (RulePack newer : SHIPPED.all()) {
            for (String old : newer.standing().repeals()) {
                assertThat(SHIPPED.get(old).standing().repealedBy()).contains(newer.id());
                assertThat(SHIPPED.get(old).standing().repealed()).contains(SuccessorPacks.from(newer));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, NMG-2025", "2027-03-01, NMG-2027"})
    void end_a_pack_the_day_before_another_repeals_it(LocalDate day, String pack) {
        RulePacks packs = SuccessorPacks.beside(SHIPPED, "NMG-2027", "NMG", LocalDate.of(2027, 3, 1), List.of("NMG-2025"));

        assertThat(packs.governing(new Region("NMG"), day).id()).isEqualTo(pack);
        assertThat(packs.repealOf(packs.get("NMG-2025"))).contains(new Repeal(LocalDate.of(2027, 3, 1), "NMG-2027"));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, CN-2020", "2027-03-01, CN-2027"})
    void end_the_national_opinions_too_when_new_ones_repeal_them(LocalDate day, String pack) {
        RulePacks packs = SuccessorPacks.beside(SHIPPED, "CN-2027", "CN", LocalDate.of(2027, 3, 1), List.of("CN-2020"));

        assertThat(packs.governing(new Region("GX"), day).id()).isEqualTo(pack);
    }

    @Test
    void let_no_region_repeal_the_pack_of_another() {
        RulePacks packs = SuccessorPacks.beside(SHIPPED, "GX-2026", "GX", LocalDate.of(2026, 3, 1), List.of("NMG-2025"));

        assertThat(packs.repealOf(packs.get("NMG-2025"))).isEmpty();
    }

    @Test
    void let_no_pack_repeal_one_that_begins_later() {
        RulePacks packs = SuccessorPacks.beside(SHIPPED, "NMG-2021", "NMG", LocalDate.of(2021, 3, 1), List.of("NMG-2025"));

        assertThat(packs.repealOf(packs.get("NMG-2025"))).isEmpty();
    }

    private static RulePack renamed(RulePack pack, String id) {
        return new RulePack(id, pack.version(), pack.hash(), pack.title(), pack.number(), pack.region(), pack.regionName(),
                pack.standing(),
                pack.counting(), pack.periods(), pack.thresholds(), pack.lists(), pack.script(),
                        pack.recommendedScript(),
                pack.attendance(), pack.duties(), pack.clueRegister(), pack.documents(), pack.nextSteps(), pack.articles(),
                pack.openPoints(), pack.borrows(), pack.entryTypes());
    }
}
