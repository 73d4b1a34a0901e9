package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When the duties of an office fall due. */
class DutyDaysTest {

    private static final RulePacks SHIPPED = SeedPacks.load(EntryTypesFile.load());

    private static List<String> days(String pack, String from, String to) {
        return DutyDays.in(SHIPPED.get(pack), LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(day -> day.day() + " " + day.duty().id()).toList();
    }

    @Test
    void a_duty_of_each_quarter_falls_due_on_the_last_day_of_each() {
        assertThat(days("GX-DRAFT", "2026-01-01", "2026-12-31")).containsExactly("2026-03-31 quarterly-clue-report",
                "2026-06-30 quarterly-clue-report", "2026-09-30 quarterly-clue-report", "2026-12-31 quarterly-clue-report",
                "2026-12-31 yearly-hearing");
    }

    @Test
    void a_span_holds_its_first_and_its_last_day_and_may_reach_over_years() {
        assertThat(days("GX-DRAFT", "2026-12-31", "2027-03-31")).containsExactly("2026-12-31 quarterly-clue-report",
                "2026-12-31 yearly-hearing", "2027-03-31 quarterly-clue-report");
        assertThat(days("GX-DRAFT", "2027-01-01", "2027-03-30")).isEmpty();
        assertThat(days("GX-DRAFT", "2027-03-31", "2027-01-01")).isEmpty();
    }

    @Test
    void a_duty_without_a_day_has_none() {
        for (RulePack pack : SHIPPED.all()) {
            Set<String> dayless = pack.duties().stream().filter(duty -> Set.of("none", "unknown").contains(duty.due()))
                    .map(Duty::id).collect(Collectors.toSet());
            assertThat(dayless).isNotEmpty();
            assertThat(DutyDays.in(pack, LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)))
                    .noneMatch(day -> dayless.contains(day.duty().id()));
        }
    }

    @Test
    void a_pack_asks_for_nothing_before_it_is_in_force() {
        assertThat(days("NMG-2025", "2024-01-01", "2025-12-31")).hasSize(1).first().asString().startsWith("2025-12-31");
    }
}
