package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationTest {

    @TempDir
    Path folder;

    /** Every 37th day from 2024 to 2027, and holidays, make-up days, a leap day, ends of years. */
    static Stream<LocalDate> days() {
        Stream<LocalDate> spread = LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2028-01-01"),
                java.time.Period.ofDays(37));
        Stream<LocalDate> special = Stream.of("2024-02-29", "2024-10-01", "2025-01-26", "2025-05-09", "2026-02-17",
                "2026-12-25",
                "2026-12-31", "2027-01-01").map(LocalDate::parse);
        return Stream.concat(spread, special);
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_demonstration_can_be_made_on_any_day(LocalDate day) {
        HandClock clock = new HandClock(day.toString());
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            Demonstration.fill(workspace);
            assertThat(workspace.list().cases()).extracting(CaseRow::title).doesNotHaveDuplicates().hasSize(5);
            assertThat(workspace.list().cases()).extracting(CaseRow::entries).allMatch(entries -> entries > 1);
            assertThat(workspace.list().deadlines().first(new DeadlineList.Which.Open(), 1000)).isNotEmpty();
            assertThat(workspace.check()).isEqualTo(List.of());
        }
    }
}
